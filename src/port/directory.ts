/** Where and how a person is reached. */
export interface Recipient {
  /** An address of the notifier's own kind: e-mail, telephone, a user name. */
  readonly address: string;
  /** The language the person reads. */
  readonly language: 'nb' | 'nn' | 'en';
}

/** Looks up how a person is reached. Used for notices only, at the moment of sending; nothing it says is stored. */
export interface Directory {
  find(person: string): Promise<Recipient | undefined>;
}
