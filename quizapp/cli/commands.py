"""The commands: stable output on stdout, errors on stderr, exit codes 0, 1 (problems), 2 (usage), 3 (in use)."""

import click

from quizapp.cli.checking import check
from quizapp.cli.common import data_option, learner_folder
from quizapp.cli.grading import grade
from quizapp.cli.keeping import backup, doctor, restore
from quizapp.cli.mapping import map_table
from quizapp.cli.numbers import stats
from quizapp.cli.printing import print_worksheet
from quizapp.cli.questions import questions


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@data_option
@click.version_option(package_name="quizapp")
@click.option("--install-desktop", is_flag=True, help="Put Quizapp into the menu (Linux), for this user.")
@click.pass_context
def cli(context: click.Context, install_desktop: bool) -> None:
    """Quiz and flashcards from checked facts. Without a command, opens the window."""
    if install_desktop:
        from quizapp.cli.desktop import install_desktop as install

        install(context.ensure_object(dict).get("data"))
        context.exit()
    if context.invoked_subcommand is None:
        from quizapp.bootstrap import open_window

        context.exit(open_window(learner_folder(context)))


for command in (check, questions, grade, map_table, print_worksheet, stats, doctor, backup, restore):
    cli.add_command(command)
