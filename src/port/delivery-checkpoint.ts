/**
 * How far in the feed notices have been sent. It must survive what the host wants notices to survive: a position that is lost sends
 * notices again, a position that is ahead of what was sent loses them.
 */
export interface DeliveryCheckpoint {
  /** 0 before anything has been sent. */
  read(): Promise<number>;
  write(position: number): Promise<void>;
}
