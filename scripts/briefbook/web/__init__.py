"""The one room that asks the network: gently, with limits, one request at a time to a host.

Takes addresses; gives answers, what they mean, and what is kept of them. No build needs it.
"""
