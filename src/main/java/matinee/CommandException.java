package matinee;

import picocli.CommandLine.ExitCode;

/** Why a command cannot do what it was asked, in words for whoever asked. */
final class CommandException extends RuntimeException {
  private final int status;

  private CommandException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The command was called in a way that makes no sense: exit 2. */
  static CommandException misused(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  /** The call made sense but the world does not allow it: exit 1. */
  static CommandException failed(String message) {
    return new CommandException(ExitCode.SOFTWARE, message);
  }

  /** The exit status. */
  int status() {
    return status;
  }
}
