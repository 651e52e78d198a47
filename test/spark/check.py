"""The recipe on a local cluster of two workers, one of whose executors is killed half-way.

Arguments: SOURCE TARGET DUMP WIRECOPY. Writes the Parquet to TARGET, its lines to DUMP, and prints what was killed.
"""

import os
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "src", "batch", "spark"))
from extract import extract_lines  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

PARTITIONS = 20


def executors_below(root: int) -> list:
    """Process ids of the executors among the descendants of `root`."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in listing.splitlines()]
    below = {root}
    for _ in range(8):
        below |= {int(pid) for pid, parent, _ in rows if int(parent) in below}
    return [int(pid) for pid, _, args in rows if int(pid) in below and "CoarseGrainedExecutorBackend" in args and "java" in args.split()[0]]


def kill_one_executor(context, killed: list) -> None:
    """Ends an executor by SIGKILL once some tasks are done and others are not."""
    tracker = context.statusTracker()
    while True:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            executors = executors_below(os.getpid())
            if info and info.numTasks >= PARTITIONS and info.numCompletedTasks >= 4 and len(executors) == 2:
                os.kill(executors[0], signal.SIGKILL)
                killed.append((executors[0], info.numCompletedTasks, info.numTasks))
                return
        time.sleep(0.2)


source, target, dump, wirecopy = sys.argv[1:5]
session = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .appName("wirecopy-check")
    .config("spark.executor.memory", "800m")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .getOrCreate()
)
killed: list = []
threading.Thread(target=kill_one_executor, args=(session.sparkContext, killed), daemon=True).start()
extract_lines(session, source, wirecopy, PARTITIONS).write.parquet(target)
found = session.read.parquet(target)
with open(dump, "w", encoding="utf8") as lines:
    for row in found.select("id", "line").collect():
        lines.write(row.line + "\n")
people = found.selectExpr("sum(size(people))").first()[0]
print(f"KILLED {killed[0][0] if killed else 'none'} AFTER {killed[0][1] if killed else 0} OF {PARTITIONS} PEOPLE {people}")
session.stop()
