"""A learner's folder, damaged in every way, many times: what is said, and how many answers come back.

    python tests/benchmarks/damage.py [--times 100] [--seed 0]

Prints a line a kind with the seeds, where it was noticed, which fault was told, and the answers that are there in the
end. Ends with 1 if answers were gone without a word, what was told could not be mended, or an answer did not come back.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent)]

from store.damages import DAMAGES, damaged_often, folders  # noqa: E402 - only now is it found


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.times)
    is_bad = False
    with tempfile.TemporaryDirectory() as place:
        closed, killed = folders(Path(place))
        for name in DAMAGES:
            found = damaged_often(name, closed, killed, seeds, Path(place) / "damaged")
            said = ", ".join(
                f"{count} {what or 'nothing, nothing was lost'}" for what, count in found.said.most_common()
            )
            print(f"{name}, seeds {seeds.start} to {seeds.stop - 1}: {said}; {found.unsaid_loss} lost without a word, "
                  f"{found.failed} not mended; {found.back} of {found.answers} answers there", flush=True)  # fmt: skip
            is_bad |= bool(found.unsaid_loss or found.failed or found.back < found.answers)
    return int(is_bad)


if __name__ == "__main__":
    sys.exit(main())
