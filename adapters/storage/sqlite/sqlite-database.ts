/**
 * A prepared statement, as better-sqlite3 and libsql have it. Only text, whole numbers and null are ever bound; the
 * parameters are wider than that because the drivers' own types are.
 */
export interface SqliteStatement {
  run(...values: unknown[]): { readonly changes: number | bigint };
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}

/** The little that is used of an opened database: the synchronous API shared by better-sqlite3 and libsql. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  readonly inTransaction: boolean;
}
