"""`quizapp`: the window, or a command.

Plain `quizapp` and `--data DIR` go straight to the window: click and the commands are not even imported.
"""

import io
import os
import sys


def main() -> None:
    """Run what the command line says, and end with its exit code."""
    arguments = sys.argv[1:]
    is_window, folder = _window_wanted(arguments)
    if is_window:
        from quizapp.bootstrap import open_window

        sys.exit(open_window(folder))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # The texts hold quotes and scripts that the encoding of an old terminal lacks.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from quizapp.cli.commands import cli

    try:
        cli(prog_name="quizapp")
    except BrokenPipeError:
        raise  # click knows what to do about a reader that stops early
    except OSError as error:
        # A full disk behind `>`, a folder that may not be written: a sentence, and no traceback.
        where = f" {error.filename}" if error.filename else ""
        sys.stderr.write(f"This could not be written:{where} {(error.strerror or str(error)).lower()}.\n")
        _let_go_of_stdout()
        sys.exit(1)


def _let_go_of_stdout() -> None:
    """What could not be written is not tried again at the end, which would say so a second time."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())


def _window_wanted(arguments: list[str]) -> tuple[bool, str | None]:
    """Whether there is no command, and the folder that `--data` names."""
    match arguments:
        case []:
            return True, None
        case ["--data", folder] if folder and not folder.startswith("-"):
            return True, folder
        case [only] if only.startswith("--data=") and only != "--data=":
            return True, only.removeprefix("--data=")
    return False, None


if __name__ == "__main__":
    main()
