/**
 * A start that cannot work, for a reason that a person can do something about: `message` says what and how.
 * Shown without a stack trace; anything else that is thrown is a bug of ours.
 */
export class StartError extends Error {
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StartError'
    this.code = code
  }
}

export type StartErrorCode =
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'NEO4J_NOT_FETCHED'
  | 'NEO4J_NOT_STARTED'
  | 'NEO4J_GONE'
  | 'HOME_NEWER'
  | 'HOME_TAKEN'
  | 'HOME_NOT_WRITABLE'
  | 'PASSWORD_LOST'
  | 'SETTING_INVALID'
  | 'PORT_TAKEN'
  | 'APP_NOT_BUILT'
