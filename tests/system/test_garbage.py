"""Whoever makes much that stays has no time to look for garbage."""

import gc
import subprocess
import sys

import pytest

from briefbook.system.garbage import without_garbage_collection

SAID = """
import gc
from briefbook.system.garbage import collect_garbage_seldom
first = gc.get_threshold()[0]
collect_garbage_seldom()
print(gc.isenabled(), gc.get_threshold()[0] > 100 * first)
"""


def test_meanwhile_nothing_is_collected_also_where_it_fails() -> None:
    with pytest.raises(ZeroDivisionError), without_garbage_collection():
        1 / int(gc.isenabled())
    assert gc.isenabled()


def test_to_the_end_what_was_loaded_is_not_scanned_when_python_ends() -> None:
    frozen = gc.get_freeze_count()
    try:
        with without_garbage_collection(to_the_end=True):
            assert not gc.isenabled()
        assert gc.isenabled()
        assert gc.get_freeze_count() > frozen
    finally:
        gc.unfreeze()


def test_a_process_that_builds_sites_still_collects_but_seldom() -> None:
    done = subprocess.run([sys.executable, "-c", SAID], capture_output=True, text=True, timeout=60)
    assert done.stdout == "True True\n", done.stderr
