"""Small pages that are odd in one way each, kind by kind; `test_cases.py` reads them."""
