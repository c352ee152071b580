/**
 * For those who test what they build on stafett, in any test runner: contract suites for stores, notifiers and archives of their own, cases told
 * as given, when, then, and arbitraries for fast-check.
 *
 * @module
 */

// A store, a notifier or an archive of your own proves itself with one call.
export { type ArchiveUnderTest, archiveContract, type Kept } from './archive/contract/archive-contract.ts';
export {
  type Capabilities as NotifierCapabilities,
  type NotifierUnderTest,
  notifierContract,
  type Sent,
} from './notification/contract/notifier-contract.ts';
export {
  type Capabilities as StoreCapabilities,
  caseStoreContract,
  type HostTransaction,
  type StoredRows,
  type StoreUnderTest,
  type TestFunction,
} from './storage/contract/case-store-contract.ts';

// A case told as facts, a command, and what came of it.
export { type Arbitraries, arbitraries, type FastCheck } from './testing/arbitraries.ts';
export { type ExpectedEvent, type Given, given, type Issued, type When } from './testing/given.ts';
