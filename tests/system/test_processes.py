"""Work for several processes: the same as one does, in the same order, and no hanging."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from briefbook.system.processes import cores, jobs_for, spread

HERE = os.getpid()
HEAD = "import os\nfrom briefbook.system.processes import ProcessLostError, spread\n"


@pytest.mark.parametrize("jobs", [1, 2, 7])
def test_what_several_processes_make_comes_in_the_order_of_the_items(jobs: int) -> None:
    offset = 3  # a function with its surroundings, which can't be sent to another process
    assert list(spread(lambda item: item * offset, range(50), jobs)) == [n * 3 for n in range(50)]


def test_two_processes_work_at_it_and_one_works_here() -> None:
    told = fresh("print(HERE in set(spread(lambda _: os.getpid(), range(4), 2)))")
    assert told == "False\n"
    assert set(spread(lambda _: os.getpid(), range(4), 1)) == {HERE}


def test_a_process_with_threads_is_not_copied() -> None:
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        assert set(spread(lambda _: os.getpid(), range(4), 2)) == {HERE}
    finally:
        end.set()
        thread.join()


def test_a_mistake_in_one_process_comes_out_here() -> None:
    def fail(item: int) -> int:
        raise ValueError(f"item {item} is wrong")

    with pytest.raises(ValueError, match="item 0 is wrong"):
        list(spread(fail, range(4), 2))


def test_a_process_that_the_system_ends_is_told_in_a_sentence() -> None:
    told = fresh(
        """
        def die(item):
            assert os.getpid() != HERE
            os.kill(os.getpid(), 9)

        try:
            list(spread(die, range(4), 2))
        except ProcessLostError as error:
            print(error.format_message())
        print(list(spread(abs, [-1, -2], 2)))  # the next run is none the worse for it
        """
    )
    assert told == (
        "The system ended a process of this run, most likely because memory ran short. Close"
        " other programs and run it again; build and generate need least with --jobs 1.\n[1, 2]\n"
    )


def test_a_process_that_comes_to_no_end_is_stopped() -> None:
    told = fresh(
        """
        import time
        from briefbook.system import processes

        processes._LONGEST = 0.3
        try:
            list(spread(lambda _: time.sleep(600), range(4), 2))
        except processes.ProcessHungError as error:
            print(error.format_message())
        """
    )
    assert told == (
        "A process of this run came to no end in 0 minutes and was stopped; nothing was put in the"
        " place of the last site. Run it again with --jobs 1.\n"
    )


def test_where_a_run_is_killed_its_processes_end_too(tmp_path: Path) -> None:
    code = """
        import time
        from pathlib import Path

        def work(item):
            Path(FOLDER, str(os.getpid())).touch()
            time.sleep(600)

        list(spread(work, range(2), 2))
        """
    text = f"FOLDER = {str(tmp_path)!r}\n{HEAD}{dedent(code)}"
    run = subprocess.Popen([sys.executable, "-c", text])
    until(lambda: len(os.listdir(tmp_path)) == 2)
    run.kill()
    run.wait()
    copies = [int(name) for name in os.listdir(tmp_path)]
    until(lambda: not any(map(is_there, copies)))
    assert HERE not in copies


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def is_there(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked about doesn't."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat")
        return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_few_pieces_of_work_are_worth_one_process() -> None:
    assert (jobs_for(499), jobs_for(500)) == (1, cores())


def fresh(code: str) -> str:
    """What a process prints that has no threads, as this one may have."""
    text = f"{HEAD}HERE = os.getpid()\n{dedent(code)}"
    return subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, check=True, timeout=60
    ).stdout
