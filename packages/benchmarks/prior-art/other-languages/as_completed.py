"""What asyncio.as_completed does with 1000 coroutines while its consumer pauses: `python3 as_completed.py`."""

import asyncio
import sys

started = 0
ended = 0


async def task(number):
    global started, ended
    started += 1
    if number == 1:
        raise ValueError("task 1 failed")
    await asyncio.sleep(0.05 if number == 0 else 0)
    ended += 1
    return number


async def main():
    print(f"Python {sys.version.split()[0]}")
    results = asyncio.as_completed([task(number) for number in range(1000)])
    for count, result in enumerate(results, 1):
        try:
            await result
        except ValueError as error:
            print(f"result {count} is an error, and the loop goes on: {error}")
        if count == 1:
            print(f"before the first result {started} tasks were started")
            await asyncio.sleep(0.5)
            print(f"while the consumer paused {ended} tasks ended")
        if count == 4:
            break


asyncio.run(main())
