/**
 * For those who test what they build on stafett, with any test runner.
 *
 * @module
 */
export { caseStoreContract } from './storage/contract/case-store-contract.ts';
