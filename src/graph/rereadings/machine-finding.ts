/** What a reading makes of a statement, in words. */
export interface MachineStatement {
  readonly content: readonly string[];
  readonly speakers: readonly string[];
  readonly quoteType: string;
  readonly speechAct: string;
  readonly polarity: string;
  readonly modality: string;
  /** `2024-10-31`. */
  readonly saidOn: string | null;
}

export interface MachineReport {
  readonly words: string;
  readonly strength: string;
  readonly accusers: readonly string[];
  readonly accused: readonly string[];
}

export interface MachineResponse {
  readonly words: string;
  readonly type: string;
  readonly scope: string;
  readonly responder: string;
}

export const partyLabels = (parties: readonly { readonly label: string }[]): readonly string[] => parties.map(({ label }) => label);
