/** The Chromium of the machine, which the journey clicks in. */
import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What to start it with on a machine without a screen. */
export const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** The path of a Chromium; installs one where this is root on Debian. Throws where there is none. */
export async function findChromium(): Promise<string> {
  const found = await search()
  if (found !== null) return found
  if (await installedByApt()) {
    const installed = await search()
    if (installed !== null) return installed
  }
  throw new Error(`The tests of the app need Chromium or Chrome, and none was found. Install it:
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
  Windows:         winget install Google.Chrome`)
}

async function search(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const candidate of [...candidates, ...PLACES]) {
    if (await isProgram(candidate)) return candidate
  }
  return null
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

async function installedByApt(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await isProgram('/usr/bin/apt-get'))) return false
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env: environment })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: environment })
    return true
  } catch {
    return false
  }
}
