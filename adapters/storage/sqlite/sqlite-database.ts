/**
 * A prepared statement, as better-sqlite3 and libsql have it. Only text, whole numbers and null are ever bound; the
 * parameters are wider than that because the drivers' own types are.
 */
export interface SqliteStatement {
  /** Carries it out, and says how many rows it changed. */
  run(...values: unknown[]): { readonly changes: number | bigint };
  /** The first row, undefined where there is none. */
  get(...values: unknown[]): unknown;
  /** Every row. */
  all(...values: unknown[]): unknown[];
}

/** The little that is used of an opened database: the synchronous API shared by better-sqlite3 and libsql. */
export interface SqliteDatabase {
  /** A statement to be run many times. */
  prepare(sql: string): SqliteStatement;
  /** Carries out statements that give no rows. */
  exec(sql: string): unknown;
  readonly inTransaction: boolean;
}
