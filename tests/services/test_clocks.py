"""A learner whose clock does what clocks do: the log keeps up, and a replay gives every card as it stood."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from makers import Clock, a_file_of_capitals, some_services, the_right_answer

from quizapp.domain.answers import Skipped
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store import figures
from quizapp.store.cards import cards_of_bank
from quizapp.store.database import Row
from quizapp.store.rebuilding import cards_in_log, rebuild

BERLIN, TOKYO, LOS_ANGELES = (ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles"))

# When, where, and the study day it then is: before four in the morning it is still the day before.
MOMENTS = (
    (datetime(2026, 10, 24, 18, 0, tzinfo=UTC), BERLIN, "2026-10-24"),
    (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), BERLIN, "2026-10-24"),  # half past two, in summer time
    (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), BERLIN, "2026-10-24"),  # half past two once more
    (datetime(2026, 10, 25, 3, 0, tzinfo=UTC), BERLIN, "2026-10-25"),  # four
    (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), BERLIN, "2027-03-27"),  # a minute to two
    (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), BERLIN, "2027-03-27"),  # three
    (datetime(2027, 3, 28, 2, 0, tzinfo=UTC), BERLIN, "2027-03-28"),  # four
    (datetime(2027, 4, 1, 18, 0, tzinfo=UTC), BERLIN, "2027-04-01"),
    (datetime(2027, 4, 2, 6, 0, tzinfo=UTC), TOKYO, "2027-04-02"),
    (datetime(2027, 4, 2, 23, 0, tzinfo=UTC), TOKYO, "2027-04-03"),
    (datetime(2027, 4, 3, 1, 0, tzinfo=UTC), LOS_ANGELES, "2027-04-02"),  # a day that was over begins anew
    (datetime(2027, 3, 31, 1, 0, tzinfo=UTC), LOS_ANGELES, "2027-03-30"),  # set back by three days
    (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), BERLIN, "2038-01-19"),  # 2^31 seconds after 1970
    (datetime(2038, 1, 20, 3, 14, 8, tzinfo=UTC), BERLIN, "2038-01-20"),
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(None, clock)
    made.library.add(a_file_of_capitals(tmp_path))
    yield made
    made.close()


def practise_everything(services: Services) -> None:
    """Every card, due or not, at one and the same moment; each third answer is missed."""
    keys = list(cards_of_bank(services._database, services._desk.learner_id, "capitals"))
    now = services.study.practise(keys)
    while isinstance(now, Asked):
        services.study.answer(Skipped() if now.position % 3 == 0 else the_right_answer(now.question))
        now = services.study.next()


def stored_cards(services: Services) -> list[Row]:
    return services._database.rows("SELECT * FROM cards ORDER BY learner_id, bank_id, fact_id, slot")


def test_summer_time_flights_a_clock_set_back_and_2038_leave_cards_that_a_replay_gives(
    services: Services, clock: Clock
) -> None:
    for moment, zone, day in MOMENTS:
        clock.now, clock.zone = moment, zone
        before = services._database.rows("SELECT count(*) AS n FROM reviews")[0]["n"]
        practise_everything(services)
        added = services._database.rows("SELECT day, at_ms, offset_minutes FROM reviews WHERE seq > ?", [before])
        offset = moment.astimezone(zone).utcoffset()
        assert offset is not None
        assert len(added) > 16
        assert {tuple(row.values()) for row in added} == {
            (day, int(moment.timestamp()) * 1000, offset // timedelta(minutes=1))
        }
    kept = stored_cards(services)
    database = services._database
    with database.atomic() as tables:
        tables.conn.execute(
            """UPDATE cards SET stability_days = NULL, difficulty = NULL, last_day = NULL, due_day = NULL, reviews = 0,
                lapses = 0, is_missed = 0, open_right = 0, last_form = NULL"""
        )
        assert rebuild(database, tables, cards_in_log(database)) == len(kept)
    assert stored_cards(services) == kept  # to the last bit of every number
    assert figures.agree(database)
