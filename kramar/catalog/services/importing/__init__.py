"""Bringing goods in: sources, and their loads, asked for, read, applied and ended.

A load is read whole by another process before anything is changed; then it is applied a hundred
rows at a time, so that no chat waits for it.
"""
