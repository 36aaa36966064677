import type { EuWordId } from '#profiles/eu.ts'

/** What the rules of the EU layer say, one or two sentences each. */
export const euWords = {
  'eu.tell.emergency': 'In danger: the emergency number first.',
  'eu.tell.police': 'Report to the police at once and note the reference.',
  'eu.tell.guardian': 'Tell the guardian or representative of the child.',
  'eu.tell.childProtection': 'Tell the child protection authority and whoever placed the child.',
  'eu.tell.asylumAuthority': 'Tell the asylum or reception authority, where the child has a procedure there.',
  'eu.tell.hotline': 'Tell the 116 000 hotline.',
  'eu.tell.traffickingCentre': 'On signs of trafficking refer the child in parallel; do not wait for the return.',

  'eu.guardian.provisional':
    'As soon as possible a suitable person is named who acts as representative for the time being.',
  'eu.guardian.fifteenDays':
    'A representative is appointed as soon as possible, no later than 15 working days after the asylum application was made. Of a child who has made none only national law speaks.',
  'eu.guardian.workingDays': 'Working days leave out Saturdays, Sundays and public holidays.',
  'eu.guardian.manyChildren':
    'Where a State has a very high number of applications it may take some working days more to appoint a representative.',
  'eu.guardian.meetsChild':
    'Whoever acts for the time being and the representative meet the child and take the child’s own view of its needs into account.',
  'eu.guardian.thirtyChildren':
    'A representative stands for at most 30 children in normal circumstances, and for at most 50 under pressure.',
  'eu.guardian.whoMayAct':
    'Whoever acts for the time being may be e.g. from a centre, a child care facility or the social services.',
  'eu.guardian.overEighteen':
    'No representative is needed where the State has found that the person is without any doubt over 18.',
  'eu.guardian.atScreening':
    'During screening a representative or a trained person is with the child. It is child-friendly and in a language the child understands.',
  'eu.guardian.afterProtection':
    'Once protection is granted a guardian is appointed as soon as possible; the representative stays responsible until then.',
  'eu.guardian.ofVictims':
    'A child who may be a victim of trafficking gets a guardian; identity and family are looked for.',

  'eu.report.noWaitingPeriod':
    'No waiting period was found in any of the six countries checked (Belgium, France, Greece, Italy, Sweden, United Kingdom). Report at once, at any hour.',
  'eu.report.likeAnyChild':
    'Missing children in migration are registered, reported and searched for like any other child.',
  'eu.sis.placeUnderProtection': 'For a missing child the alert asks, as a rule, to place the child under protection.',
  'eu.sis.authoritiesEnter':
    'Only authorities enter alerts. Guardians, centres and organisations ask the police, the prosecutor or a court.',
  'eu.sis.migrationCategory':
    'The types of case include the unaccompanied child in the context of migration. Ask the police to use it.',
  'eu.sis.dna': 'A DNA profile can be added for protection when photos and fingerprints do not suffice.',
  'eu.sis.unitedKingdomOutside':
    'The United Kingdom does not use SIS. If the child may go there, ask for Interpol in addition to SIS, and contact the 116 000 hotline there.',
  'eu.sis.askReference':
    'Each State has one SIRENE bureau, which only the police reach. Ask the police whether it has been informed, and for the reference and date of the alert.',
  'eu.sis.reviewFiveYears': 'An alert on a missing child is reviewed after five years at the latest.',
  'eu.sis.preventive':
    'A preventive alert is possible for a child at risk of abduction by a parent, relative or guardian, or at concrete and apparent risk of being taken out of the country, or of leaving it, and becoming a victim of trafficking, forced marriage or other gender-based violence, of terrorist offences or of recruitment into armed groups.',
  'eu.sis.preventiveDecision': 'A preventive alert needs a decision of the competent authorities, courts included.',
  'eu.sis.reviewOneYear': 'A preventive alert is reviewed after one year at the latest.',
  'eu.sis.consultAtOnce':
    'The country that finds the child says where the child is and, where protection is asked for, consults its own authorities and the other country immediately.',
  'eu.sis.decisionAfterHit':
    'The country that locates the child decides on measures in the child’s best interests at once, at the latest 12 hours after locating the child, with child protection as appropriate.',
  'eu.sis.mayProtect':
    'The country that finds the child may bring the child to safety under its own law, so that the journey does not go on.',
  'eu.sis.deletion':
    'The alert is deleted when the case is resolved: the child is located, has returned, or the other country has decided on care. It also ends by expiry or by decision of the authority that entered it.',
  'eu.sis.noticeBeforeEighteen':
    'Four months before the child turns 18, SIS notifies the country that made the alert, so that it is updated or deleted.',
  'eu.sis.consentAfterEighteen':
    'Once the missing person is 18, data about the person are passed on only with consent, except between authorities. Whoever reported may be told that the alert was deleted because the person was located.',
  'eu.interpol.policeAsk':
    'National police ask for a yellow notice through their Interpol bureau; a carer or the family never does.',
  'eu.interpol.diffusion':
    'A diffusion is a faster message from police to police of chosen countries. It is the main route to and from the United Kingdom.',
  'eu.police.expertNetwork':
    'Police of over 20 countries have specialists for missing persons who help each other. The police contact them.',
  'eu.police.remains':
    'Where national law allows it, the police can compare data on missing persons and unidentified persons across borders.',
  'eu.hotline.freeAccess': 'Everyone has free access to a hotline for missing children on 116 000.',
  'eu.hotline.forwards': 'The hotlines on 116 000 forward cases to each other.',
  'eu.publicity.whoDecides':
    'Whether a photo or name is made public is never decided by the caseworker: in each of the six countries an authority decides.',
  'eu.publicity.leaveOut':
    'Publish no nationality, no asylum status, no suspicion of trafficking and no address. Weigh the danger from traffickers, smugglers, persecutors and relatives first.',
  'eu.publicity.photo':
    'For a photo in publicity, consent or a decision on the child’s best interests matters; it is decided with police and guardian.',
  'eu.publicity.remove': 'Stop all publicity once the child is found, and have posts and pictures removed.',

  'eu.responsibility.order':
    'For an unaccompanied child only the rules for unaccompanied children count, in their order.',
  'eu.responsibility.family':
    'First the country where a family member, brother or sister is legally present, unless that is not in the child’s best interests.',
  'eu.responsibility.relative':
    'Then the country where a relative is legally present who can care for the child; each case is examined.',
  'eu.responsibility.firstRegistered':
    'Otherwise the country where the application was first registered, if that is in the child’s best interests.',
  'eu.responsibility.familyRoute':
    'A family member, brother, sister or other relative legally present in another country may make that country responsible. Ask for it early.',
  'eu.responsibility.priority':
    'Procedures with children go first, and the best interests of the child are a primary consideration.',
  'eu.responsibility.representative':
    'Every country where the child is present sees to a representative who has access to the file.',
  'eu.responsibility.takeCharge':
    'Another country is asked to take charge within two months after the application was registered.',
  'eu.responsibility.takeChargeAfterHit': 'After a hit in Eurodac or the visa system it is asked within one month.',
  'eu.responsibility.takeChargeLater':
    'For an unaccompanied child the request may still be made later, before the first decision on the substance, where that is in the child’s best interests.',
  'eu.responsibility.reply': 'The country that was asked replies within one month, after a hit sooner.',
  'eu.responsibility.takeBack': 'That a child is to be taken back is notified within two weeks.',
  'eu.responsibility.takeBackConfirmed': 'The other country confirms within two weeks.',
  'eu.responsibility.transferDecision': 'The decision on a transfer is taken within two weeks.',
  'eu.responsibility.beforeTransfer':
    'Are the best interests of the child assessed before a transfer, and how soon must the other country confirm reception and representation?',
  'eu.responsibility.transferTime':
    'A transfer takes place within six months, with longer times where a person cannot be reached. Check how that is applied to a missing child.',
  'eu.responsibility.inWriting':
    'Say in writing that the child is missing and possibly a victim, so that the file is not closed or marked against the child.',
  'eu.eurodac.check':
    'Where a child’s identity is uncertain a check in Eurodac can be asked for: from the age of six, with a representative. A child who may be younger is treated as under six.',
  'eu.eurodac.foundChild':
    'Where a found child’s identity is uncertain, ask the police or the asylum authority for a check in Eurodac: from the age of six, with a representative. If it is doubtful whether the child is six, the child is treated as under six.',
  'eu.eurodac.transmission': 'Biometric data are sent to Eurodac within 72 hours after registration.',
  'eu.screening.border': 'Screening at the border takes at most seven days.',
  'eu.screening.inside': 'Screening inside the country takes at most three days.',
  'eu.reception.specialNeeds':
    'Special needs in reception are assessed within 30 days after the asylum application was made. Look at once all the same.',
  'eu.networks.socialWork':
    'Networks of social workers, guardians and the Red Cross help to hand a child over and to find its family.',
  'eu.courts.centralAuthorities':
    'Central authorities pass on requests for a social report, protection, a placement abroad or a return to care.',

  'eu.trafficking.presumeChild': 'Where the age is in doubt the person is presumed to be a child and is helped as one.',
  'eu.trafficking.notConditional':
    'Help for a child who may be a victim does not depend on the child’s cooperation with an inquiry. Where parents cannot act a guardian does.',
  'eu.trafficking.mechanism':
    'By 15 July 2026 each country was to have a formal referral mechanism, and a focal point for referrals across borders.',
  'eu.trafficking.newPurposes':
    'Exploitation of surrogacy, forced marriage and unlawful adoption are named as purposes of trafficking too.',
  'eu.trafficking.rehabilitation': 'Children who were victims get rehabilitation services.',
  'eu.trafficking.durableSolution':
    'For an unaccompanied child victim a lasting solution is found, on an assessment of the child’s own best interests.',
  'eu.trafficking.nonPunishment': 'A victim is not punished for unlawful acts the victim was forced to commit.',
  'eu.trafficking.residence': 'Victims may get a time to reflect and a residence permit.',
  'eu.trafficking.recovery': 'A possible victim has at least 30 days to recover and reflect.',
  'eu.bestInterests.factors': 'Best interests take in the risk of trafficking, the child’s own views and stable care.',

  'eu.data.basis':
    'Telling police, guardian and authorities rests on a legal obligation or a public task; in immediate danger on vital interests.',
  'eu.data.specialCategories':
    'Health, religion, sexual life and ethnic origin are told only as far as vital interests allow it, or national law does: for a substantial public interest, social protection or care.',
  'eu.data.offences': 'Suspected offences are told only where national law allows it.',
  'eu.data.consent':
    'Consent is not the basis for telling that a child is missing. Inform and hear the child where possible.',
  'eu.data.log': 'Record who was told what, when and on which basis.',
  'eu.data.retention':
    'No EU figure says how long a file is kept: follow your national rule, and delete copies on devices early.',
  'eu.data.breach':
    'Where data got into the wrong hands the supervisory authority is told within 72 hours. Tell your manager at once.',
  'eu.data.toUnitedKingdom': 'What holds today for data that go to the United Kingdom?',

  'eu.note.hotline': 'Dial without a prefix. Opening hours differ by country.',
} as const satisfies { readonly [Id in EuWordId]: string }
