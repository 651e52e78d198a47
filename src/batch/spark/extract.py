"""Extract from JSON Lines on a Spark cluster, into Parquet: every executor pipes its lines through wirecopy.

    spark-submit extract.py --wirecopy "node /opt/wirecopy/dist/cli/main.js" news.jsonl found.parquet

Node and wirecopy must be installed on every worker, in the same place. One line in is one row out: `id`, `error`
(null where there is none), `line` (what `wirecopy extract - --format jsonl` wrote, byte for byte) and its arrays.
"""

import argparse
import os
import shlex

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, from_json

SPAN = "STRUCT<`start`: INT, `end`: INT, text: STRING>"
MENTIONS = "ARRAY<STRUCT<`start`: INT, `end`: INT, text: STRING, form: STRING, confidence: DOUBLE>>"
SCHEMA = f"""
    id STRING, error STRING,
    people ARRAY<STRUCT<id: STRING, name: STRING, role: STRING, mentions: {MENTIONS}>>,
    organisations ARRAY<STRUCT<id: STRING, name: STRING, aliases: ARRAY<STRING>, mentions: {MENTIONS}>>,
    places ARRAY<STRUCT<id: STRING, name: STRING, countryCode: STRING, latitude: DOUBLE, longitude: DOUBLE,
        mentions: {MENTIONS}>>,
    casualties ARRAY<STRUCT<`start`: INT, `end`: INT, text: STRING, count: {SPAN}, value: DOUBLE, `max`: DOUBLE,
        qualifier: STRING, outcome: STRING, victims: {SPAN}, modality: STRING, source: {SPAN}, sourceId: STRING,
        placeId: STRING, confidence: DOUBLE>>,
    quotes ARRAY<STRUCT<`start`: INT, `end`: INT, text: STRING, kind: STRING, mode: STRING, spans: ARRAY<{SPAN}>,
        cue: {SPAN}, speaker: {SPAN}, speakerId: STRING, confidence: DOUBLE>>
"""


def extract_lines(spark: SparkSession, source: str, wirecopy: str, partitions: int) -> DataFrame:
    """One row a line of `source`. A task whose wirecopy breaks off fails, and Spark runs it again."""
    # Exit code 1 says that some articles failed: they are lines with an error, and no reason to run the task again.
    filter_lines = f"{wirecopy} extract - --from jsonl --format jsonl --jobs 1 --quiet || [ $? -eq 1 ]"
    lines = spark.sparkContext.textFile(source, partitions)
    piped = lines.pipe(f"sh -c {shlex.quote(filter_lines)}", env={"PATH": os.environ["PATH"]}, checkCode=True)
    rows = piped.map(lambda line: (line,)).toDF("line STRING")
    return rows.withColumn("found", from_json(col("line"), SCHEMA)).select("line", "found.*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", help="JSON Lines: a file, a folder or a glob that Spark can read")
    parser.add_argument("target", help="where the Parquet goes")
    parser.add_argument("--wirecopy", default="wirecopy", help="the command on the workers")
    parser.add_argument("--partitions", type=int, default=64, help="at least as many tasks")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("wirecopy").getOrCreate()
    extract_lines(spark, options.source, options.wirecopy, options.partitions).write.parquet(options.target)
    spark.stop()


if __name__ == "__main__":
    main()
