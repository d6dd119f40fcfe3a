// Plain JavaScript that the oldest Node around can parse: it says what is missing before any TypeScript is read.
const oldest = 24
const version = process.versions.node

if (Number(version.split('.')[0]) < oldest) {
  process.stderr.write(
    'Throughline needs Node ' +
      oldest +
      ' or newer; this is Node ' +
      version +
      '.\n' +
      'It brings its own with "npm install", where scripts are allowed (with --ignore-scripts the Node it brings is not\n' +
      'set up; "npm rebuild node" does it later), and "npm start" and "npm test" use that. Or install Node ' +
      oldest +
      ':\n' +
      '  Debian, Ubuntu:  https://nodejs.org/en/download (the package of the system is older)\n' +
      '  macOS:           brew install node@' +
      oldest +
      '\n' +
      '  Windows:         winget install OpenJS.NodeJS.LTS\n',
  )
  process.exit(1)
}
