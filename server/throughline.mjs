// Plain JavaScript that the oldest Node around can parse: it says what is missing before TypeScript is read.
const oldest = 24
const version = process.versions.node

if (Number(version.split('.')[0]) < oldest) {
  process.stderr.write(
    'Throughline needs Node ' +
      oldest +
      ' or newer; this is Node ' +
      version +
      '.\n' +
      'It brings its own: run "npm install" again with scripts allowed, then "npm start"\n' +
      '(with --ignore-scripts the Node it brings is not set up). Or install Node ' +
      oldest +
      ':\n' +
      '  Debian, Ubuntu:  https://nodejs.org/en/download (the package of the system is older)\n' +
      '  macOS:           brew install node@' +
      oldest +
      '\n' +
      '  Windows:         winget install OpenJS.NodeJS.LTS\n',
  )
  process.exitCode = 1
} else {
  import('./cli.ts')
}
