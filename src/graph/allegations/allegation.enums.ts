import type { Category, ResponderRole, ResponseScope, ResponseType, Strength } from '../../extract/document.js';
import type { Relation } from '../../extract/link/compare-allegations.js';
import { publishEnum } from '../relay/enum.js';
import type { CorroborationLevel } from './status/corroboration.js';
import type { StatusBasis } from './status/facts.js';
import type { StatusRule, StatusValue } from './status/status.js';

export const CategoryEnum = publishEnum<Category>(
  'AllegationCategory',
  'What kind of conduct is alleged, e.g. fraud. After PLOVER and CAMEO.',
  {
    AGGRESSION: 'Attacking with force, e.g. an invasion.',
    FORCE_DEPLOYMENT: 'Sending or massing troops, e.g. soldiers sent to another country’s war.',
    MATERIAL_MILITARY_SUPPORT: 'Giving arms, fuel or money for war, e.g. drones for an ally.',
    WEAPONS_PROLIFERATION: 'Making or passing on forbidden weapons, e.g. a secret nuclear test.',
    SANCTIONS_EVASION: 'Getting round sanctions, e.g. oil sold through a third country.',
    OCCUPATION: 'Holding another’s territory, e.g. settlements on occupied land.',
    TREATY_VIOLATION: 'Breaking an agreement between states, e.g. of a ceasefire.',
    WAR_CRIME: 'Crimes in war, e.g. shelling a hospital.',
    HUMAN_RIGHTS_ABUSE: 'Violating human rights, e.g. torture of prisoners.',
    RIGHTS_RESTRICTION: 'Taking freedoms away, e.g. closing a newspaper.',
    DISCRIMINATION: 'Treating people worse for what they are, e.g. in hiring.',
    ESPIONAGE: 'Spying, e.g. wiretapping a minister.',
    CYBER_ATTACK: 'Attacking by computer, e.g. breaking into a party’s mail.',
    DISINFORMATION: 'Spreading falsehoods, e.g. an army of fake accounts.',
    ELECTION_INTERFERENCE: 'Tampering with a vote, e.g. stuffing ballot boxes.',
    TERRORISM: 'Terror against civilians, e.g. a bomb in a market.',
    CORRUPTION: 'Selling an office, e.g. bribes for a contract.',
    FRAUD: 'Gain by deceit, e.g. false accounts.',
    TRAFFICKING: 'Trade in people, drugs or arms, e.g. smuggling cocaine.',
    VIOLENT_CRIME: 'Violence against persons, e.g. murder.',
    SEXUAL_VIOLENCE: 'Sexual assault or harassment, e.g. by an employer.',
    LABOUR_ABUSE: 'Abuse of workers, e.g. unpaid wages, forced labour.',
    ENVIRONMENTAL_HARM: 'Harm to nature, e.g. waste in a river.',
    NEGLIGENCE: 'Harm by carelessness, e.g. a bridge left unrepaired.',
    UNFAIR_TRADE: 'Unfair competition, e.g. dumping, a price cartel.',
    DECEPTION: 'Lying or breaking a promise, e.g. misleading parliament.',
    OTHER: 'None of these, or not stated, e.g. “serious accusations”.',
  },
);

export const StrengthEnum = publishEnum<Strength>('ReportStrength', 'How strongly a report puts an allegation, e.g. as a suspicion.', {
  ACCUSED: 'Somebody accuses, e.g. “accused the mayor of taking bribes”.',
  ALLEGED: 'It is alleged, e.g. “the alleged bribes”.',
  CLAIMED: 'Somebody claims it, e.g. “claimed that the mayor took bribes”.',
  SUSPECTED: 'Somebody is suspected, e.g. “suspected of having sent drones”.',
  WARNED: 'It is put as a warning, e.g. “warned that Russia had amassed troops”.',
  IMPLIED: 'It is only hinted at, e.g. “asked who had paid for the villa”.',
  STATED_AS_FACT: 'The article says it in its own voice, e.g. “the mayor took bribes”.',
});

export const ResponseTypeEnum = publishEnum<ResponseType>('ResponseType', 'How somebody answers an allegation, e.g. by denying it.', {
  CONFIRMED: 'Says that it is so, e.g. “confirmed the payments”.',
  ACKNOWLEDGED: 'Admits it, e.g. “admitted taking the money”.',
  PARTIALLY_ACKNOWLEDGED: 'Admits some of it, e.g. “took the money, but as a loan”.',
  DENIED: 'Says that it is not so, e.g. “denied any wrongdoing”.',
  DISPUTED_DETAIL: 'Contests a detail, e.g. “it was far less money”.',
  NOT_CONFIRMED: 'Has not confirmed it, e.g. “has not confirmed the deployment”.',
  NOT_DENIED: 'Has not denied it, e.g. “did not deny the deployment”.',
  DECLINED_COMMENT: 'Will not say, e.g. “declined to comment”.',
  NO_RESPONSE: 'Was asked and did not answer, e.g. “did not respond to a request for comment”.',
  JUSTIFIED: 'Defends such conduct and admits nothing, e.g. “any deployment would be lawful”.',
  COUNTER_ALLEGED: 'Accuses in return, e.g. “it is they who broke the ceasefire”.',
  CORROBORATED: 'A third party says that it is so, e.g. “satellite images show the troops, the institute said”.',
  CONTRADICTED: 'A third party says that it is not so, e.g. “inspectors found no sign of it”.',
  WITHDRAWN: 'The accuser takes it back, e.g. “withdrew the complaint”.',
  SOFTENED: 'The accuser takes some of it back, e.g. “said that he had been misunderstood”.',
  REPEATED: 'The accuser stands by it, e.g. “repeated the accusation in court”.',
  INVESTIGATION_OPENED: 'An inquiry begins, e.g. “prosecutors opened an investigation”.',
  CHARGED: 'Charges are brought, e.g. “was charged with fraud”.',
  UPHELD: 'A court or authority decides that it is so, e.g. “was convicted of fraud”.',
  DISMISSED: 'A court or authority decides that it is not so, or ends the case, e.g. “was acquitted”.',
  OVERTURNED: 'A higher court undoes a decision, e.g. “the conviction was quashed”.',
});

export const ResponderRoleEnum = publishEnum<ResponderRole>(
  'ResponderRole',
  'What the one who answers is in the matter, e.g. the accused.',
  {
    ACCUSED: 'Is accused, e.g. the mayor who denies it.',
    ACCUSER: 'Accuses, e.g. the councillor who stands by it.',
    AFFECTED: 'Is said to be harmed, e.g. the family of a victim.',
    THIRD_PARTY: 'None of these, e.g. an allied government that confirms it.',
    ADJUDICATOR: 'Decides, e.g. a court or a regulator.',
    INVESTIGATOR: 'Inquires, e.g. a prosecutor or a committee.',
    FACT_CHECKER: 'Checks for the public, e.g. a fact-checking desk.',
  },
);

export const ResponseScopeEnum = publishEnum<ResponseScope>(
  'ResponseScope',
  'How much of the allegation an answer is about, e.g. a detail.',
  {
    WHOLE: 'All of it, e.g. “denied the accusations”.',
    PART: 'A part, e.g. “denied the second payment”.',
    DETAIL: 'A detail, e.g. “the sum is wrong”.',
  },
);

export const StatusValueEnum = publishEnum<StatusValue>(
  'StatusValue',
  'What an allegation comes to so far, e.g. denied. Never true or false.',
  {
    UPHELD: 'Courts or authorities decided against every accused, e.g. all were convicted.',
    DISMISSED: 'Courts or authorities cleared every accused, e.g. all were acquitted.',
    ADJUDICATED_MIXED: 'Every accused has a decision, and they differ, e.g. one was convicted, one acquitted.',
    WITHDRAWN: 'Every accuser took it back, e.g. the only witness withdrew.',
    ACKNOWLEDGED: 'Every accused admitted it, e.g. the company confirmed the leak.',
    PARTLY_ACKNOWLEDGED: 'Some admitted it or admitted some of it, and nobody denied, e.g. “mistakes were made”.',
    CONTESTED: 'Denied by an accused, but admitted by another or confirmed by a third party, e.g. inspectors.',
    DENIED: 'Denied by an accused, e.g. “denied any wrongdoing”.',
    CORROBORATED: 'Confirmed by an independent third party and contradicted by none, e.g. an institute with satellite images.',
    UNCONFIRMED: 'Neither confirmed nor denied by the accused, e.g. “declined to comment”.',
    UNANSWERED: 'Nothing of all this is known, e.g. nobody asked the accused yet.',
  },
);

export const StatusBasisEnum = publishEnum<StatusBasis>(
  'StatusBasis',
  'Which reports and responses a status counts, e.g. only what an editor has read.',
  {
    ALL: 'Everything found, but for what an editor rejected, e.g. a denial that came in a minute ago.',
    REVIEWED: 'Only what an editor accepted or corrected, e.g. for a page that is read by lawyers. UNANSWERED while nobody has looked.',
  },
);

export const StatusRuleEnum = publishEnum<StatusRule>(
  'StatusRule',
  'The rule that gave a status; the first that holds does. E.g. R6 for a denial.',
  {
    R1: 'Every accused has a final decision, e.g. of a court: UPHELD, DISMISSED or ADJUDICATED_MIXED.',
    R2: 'Every accuser withdrew, e.g. the only witness: WITHDRAWN.',
    R3: 'Every accused acknowledged it, e.g. both firms: ACKNOWLEDGED.',
    R4: 'Some accused acknowledged it, wholly or partly, and none denied, e.g. one of two firms: PARTLY_ACKNOWLEDGED.',
    R5: 'One accused denied, and another acknowledged or a third party confirmed, e.g. inspectors: CONTESTED.',
    R6: 'At least one accused denied, e.g. the mayor: DENIED.',
    R7: 'An independent third party confirmed it and none contradicted it, e.g. an institute: CORROBORATED.',
    R8: 'An accused did not confirm, did not deny, declined, was silent or justified itself, e.g. “has not confirmed”: UNCONFIRMED.',
    R9: 'None of these, e.g. right after the accusation: UNANSWERED.',
  },
);

export const CorroborationLevelEnum = publishEnum<CorroborationLevel>(
  'CorroborationLevel',
  'How many independent voices stand behind an allegation, e.g. one.',
  {
    SINGLE_ATTRIBUTION: 'One voice, however often repeated, e.g. one minister in twenty papers. Or none that is named.',
    MULTIPLE_ATTRIBUTIONS: 'Several voices that may depend on each other, e.g. two officials in one agency text.',
    INDEPENDENT_CORROBORATION:
      'At least two voices that share no agency text and no owner, e.g. an institute in one paper, a witness in another.',
  },
);

export const AllegationRelationEnum = publishEnum<Relation>(
  'AllegationRelation',
  'What one allegation may be to another, e.g. the same in other words.',
  {
    SAME_AS: 'Perhaps the same, e.g. “cheating on tests” of 482,000 and of 600,000 cars.',
    NARROWER: 'One may be a part of the other, e.g. three of four accused, one plant of twelve.',
    COUNTER_TO: 'Charge and counter-charge, e.g. Russia and Ukraine accuse each other.',
  },
);
