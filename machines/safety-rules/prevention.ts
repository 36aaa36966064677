import { rulesOfEveryChart } from './every-chart.ts'
import { duty, left, on, type SafetyRule, told } from './types.ts'

/** What must hold on every path of the PREVENTION chart (procedures.md 3.2, 3.6 and 10). */
export const preventionRules: readonly SafetyRule[] = [
  {
    id: 'danger-at-hand',
    says: 'In every moment someone can say that the child is in immediate danger, or the emergency call is the next thing to do.',
    from: 'Q02',
    checks: [
      { check: 'inEveryMoment', oneOf: ['dangerInCare.yes', 'callEmergencyInCare.done'] },
      { check: 'dueWhen', entered: 'start', steps: ['dangerInCare'] },
      duty('dangerInCare', ['anyone', 'standing'], {
        yes: on('callEmergencyInCare'),
        unknown: on('callEmergencyInCare'),
        no: on('again'),
      }),
      duty('callEmergencyInCare', ['anyone', 'now', 'P0 at once from opened, practice'], {
        done: told('dangerInCare'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'unknown-danger-is-danger',
    says: 'Not knowing whether the child is in danger is treated like knowing that it is.',
    from: 'Q02',
    checks: [{ check: 'sameBranch', step: 'dangerInCare', outcome: 'unknown', as: 'yes' }],
  },
  {
    id: 'missing-in-one-action',
    says: 'In every moment a present child can be reported absent, and an absent child entered as back.',
    from: 'P11 exit, G27',
    checks: [
      { check: 'inEveryMoment', oneOf: ['childPresent.absent', 'childAway.returned'] },
      { check: 'dueWhen', entered: 'start', steps: ['childPresent'] },
      duty('childPresent', ['anyone', 'standing'], { absent: on('childAway') }),
      duty('childAway', ['anyone', 'standing'], { returned: on('childPresent'), gone: on('childGone') }),
      { check: 'canAlwaysCome', step: 'childPresent', to: ['childPresent'] },
    ],
  },
  {
    id: 'doubt-about-age-is-a-child',
    says: 'A child whose age is doubted or unknown goes the way of a child, and doubt leads back to it from the referral.',
    from: 'invariant 4, Q03, G22',
    checks: [
      { check: 'sameBranch', step: 'ageQuestion', outcome: 'doubted', as: 'yes' },
      { check: 'sameBranch', step: 'ageQuestion', outcome: 'unknown', as: 'yes' },
      duty('ageQuestion', ['anyone', 'now'], {
        yes: on('languageQuestion'),
        doubted: on('languageQuestion'),
        unknown: on('languageQuestion'),
        no: on('adultReferral'),
      }),
      duty('adultReferral', ['anyone', 'now'], {
        referred: on('notAChild', 'reason', 'decidedBy', 'referredTo'),
        doubted: on('languageQuestion'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'adult-only-by-decision',
    says: 'Nobody leaves as an adult without a named person who decided, the reason, and a service to go to.',
    from: 'Q03',
    checks: [
      { check: 'endedBy', end: 'notAChild', answers: ['adultReferral.referred', 'ageDecision.confirmed'] },
      duty('ageDecision', ['childProtection', 'planned'], {
        confirmed: on('notAChild', 'reason', 'decidedBy', 'referredTo'),
        withdrawn: on('endPrevention'),
      }),
    ],
  },
  {
    id: 'five-ends',
    says: 'Prevention ends because the person is no child, is gone, was handed over, went to adult services, or because it was opened by mistake.',
    from: 'Ends',
    checks: [
      { check: 'ends', are: ['notAChild', 'childGone', 'handedOver', 'adultServices', 'openedByMistake'] },
      { check: 'dueWhen', entered: 'start', steps: ['endPrevention'] },
      duty('endPrevention', ['childProtection', 'standing'], {
        takenOverElsewhere: on('careTakenOverElsewhere'),
        adult: on('transitionConfirmed'),
        ageDecided: on('ageDecision'),
        openedByMistake: on('mistakeCheck'),
      }),
    ],
  },
  {
    id: 'gone-while-away-or-by-name',
    says: 'Prevention ends with the child gone only by what became of an absence, or to a named authority and person who took over, with the reason.',
    from: 'Ends, G14, invariant 1',
    checks: [
      { check: 'endedBy', end: 'childGone', answers: ['childAway.gone', 'careTakenOverElsewhere.confirmed'] },
      { check: 'onlyAfter', reach: ['childGone'], oneOf: ['childPresent.absent', 'endPrevention.takenOverElsewhere'] },
      duty('careTakenOverElsewhere', ['childProtection', 'planned'], {
        confirmed: on('childGone', 'authority', 'authorityReference', 'authorityPerson', 'reason'),
        withdrawn: on('endPrevention'),
      }),
    ],
  },
  {
    id: 'handed-over-when-received',
    says: 'Care is handed over for good only to a named authority and person who has received the child.',
    from: 'P11, G7',
    checks: [
      { check: 'endedBy', end: 'handedOver', answers: ['handOverCare.confirmed'] },
      duty('handOverCare', ['childProtection', 'planned'], {
        confirmed: on('handedOver', 'authority', 'authorityReference', 'authorityPerson', 'responsibleFrom'),
        withdrawn: on('afterHandOver'),
      }),
      {
        check: 'onlyAfter',
        reach: ['handedOver'],
        oneOf: [
          'childOnTheWay.arrivalConfirmed',
          'raiseMissing.arrivalConfirmed',
          'handOverInterrupted.arrivalConfirmed',
        ],
      },
    ],
  },
  {
    id: 'adult-services-with-plan',
    says: 'A young adult leaves prevention only with a transition plan and a named person who takes over.',
    from: 'Q37',
    checks: [
      { check: 'endedBy', end: 'adultServices', answers: ['transitionConfirmed.confirmed'] },
      duty('transitionConfirmed', ['childProtection', 'planned'], {
        confirmed: on('adultServices', 'adultService', 'authorityPerson', 'transitionPlan', 'decidedBy'),
        withdrawn: on('endPrevention'),
      }),
    ],
  },
  {
    id: 'mistake-needs-two',
    says: 'Prevention was opened by mistake only when a reason is given and a second person agrees.',
    from: 'Ends',
    checks: [
      { check: 'endedBy', end: 'openedByMistake', answers: ['mistakeCheck.confirmed'] },
      duty('mistakeCheck', ['manager', 'planned'], {
        confirmed: on('openedByMistake', 'reason', 'secondPerson'),
        withdrawn: on('endPrevention'),
      }),
    ],
  },
  {
    id: 'everything-begins',
    says: 'When the work is under way every safeguard is due at once: claim, earlier alerts, referral, sheet, photo, guardian, place, talk, risk, plan, packet and watch.',
    from: 'P1 to P11',
    checks: [
      {
        check: 'dueWhen',
        entered: 'underWay',
        steps: [
          'adultClaimsChild',
          'knownElsewhere',
          'referToChildProtection',
          'minimumSheet',
          'photoQuestion',
          'guardianQuestion',
          'placeSafeTonight',
          'firstTalk',
          'plansToGoOn',
          'likelihoodFirst',
          'signAtFirstSight',
          'shortPlan',
          'preparePacket',
          'eighteenComing',
          'signToday',
          'reviewAsSet',
          'considerPreventiveAlert',
          'handOverAhead',
          'sharingCheck',
        ],
      },
    ],
  },
  {
    id: 'claim-is-checked',
    says: 'An adult who claims the child is checked by child protection first; an unverified or unknown link is never enough.',
    from: 'Q05, P1',
    checks: [
      { check: 'sameBranch', step: 'adultClaimsChild', outcome: 'unknown', as: 'notVerified' },
      duty('adultClaimsChild', ['anyone', 'now'], {
        noOne: on('claimLater'),
        verified: on('claimLater', 'linkCheckedBy'),
        notVerified: on('checkClaim'),
        unknown: on('checkClaim'),
      }),
      duty('checkClaim', ['childProtection', 'now', 'P1 same day from opened, practice'], {
        verified: told('claimLater', 'linkCheckedBy'),
        refuted: told('claimLater', 'whoWasReached'),
        another: on('again'),
        notPossible: left,
      }),
      duty('claimLater', ['anyone', 'standing'], { newClaim: on('checkClaim') }),
      {
        check: 'settledOnlyBy',
        asked: 'adultClaimsChild.notVerified',
        rests: ['claimLater'],
        answers: ['checkClaim.verified', 'checkClaim.refuted'],
      },
    ],
  },
  {
    id: 'missing-elsewhere-is-asked',
    says: 'Whether the child is missing elsewhere is asked the same day, and “not checked” is a task, not an answer.',
    from: 'Q06',
    checks: [
      { check: 'sameBranch', step: 'knownElsewhere', outcome: 'unknown', as: 'notChecked' },
      duty('knownElsewhere', ['childProtection', 'today', 'P1 same day from opened, practice'], {
        noHit: on('elsewhereLater', 'whoChecked'),
        hit: on('elsewhereLater', 'whatTheHitSays'),
        notChecked: on('askElsewhere'),
        unknown: on('askElsewhere'),
      }),
      duty('askElsewhere', ['childProtection', 'today', 'P1 same day from opened, practice'], {
        asked: told('knownElsewhere', 'whoWasReached'),
        notPossible: left,
      }),
      duty('elsewhereLater', ['anyone', 'standing'], { newHint: on('knownElsewhere') }),
    ],
  },
  {
    id: 'referral-confirmed',
    says: 'The child is referred to child protection the same day, and the referral stays open until a responsible person is named.',
    from: 'P1, G6',
    checks: [
      duty('referToChildProtection', ['anyone', 'soon', 'P1 same day from opened, practice'], {
        done: told('confirmReferral', 'whoWasReached'),
        alreadyInCharge: on('responsibleChanges', 'responsiblePerson'),
        notPossible: left,
      }),
      duty('confirmReferral', ['childProtection', 'today'], {
        confirmed: on('responsibleChanges', 'responsiblePerson'),
        noAnswer: on('referToChildProtection'),
        notPossible: left,
      }),
      duty('responsibleChanges', ['anyone', 'standing'], { changed: on('confirmReferral') }),
      {
        check: 'settledOnlyBy',
        asked: 'referToChildProtection.done',
        rests: ['responsibleChanges'],
        answers: ['confirmReferral.confirmed', 'referToChildProtection.alreadyInCharge'],
      },
    ],
  },
  {
    id: 'sheet-on-day-one',
    says: 'The identification sheet is begun on the first day and built up until it is complete.',
    from: 'P2, G5',
    checks: [
      duty('minimumSheet', ['carer', 'soon', 'T02 24 h from noticed, practice'], {
        complete: on('buildUpSheet'),
        partly: on('buildUpSheet'),
        notPossible: left,
      }),
      duty('buildUpSheet', ['carer', 'planned'], {
        complete: on('sheetCurrent'),
        partly: on('again'),
        notPossible: left,
      }),
      duty('sheetCurrent', ['carer', 'standing'], { newFacts: on('buildUpSheet') }),
    ],
  },
  {
    id: 'photo-or-description',
    says: 'There is a photo at most six months old, or a fuller description and the question again.',
    from: 'Q08, G5',
    checks: [
      duty('photoQuestion', ['carer', 'soon'], {
        recent: on('renewPhoto', 'photoDetails'),
        none: on('takePhoto'),
        unknown: on('takePhoto'),
        refused: on('describeWithoutPhoto', 'reason'),
      }),
      duty('takePhoto', ['carer', 'soon'], {
        taken: on('renewPhoto', 'photoDetails'),
        refused: on('describeWithoutPhoto', 'reason'),
        notPossible: left,
      }),
      duty('describeWithoutPhoto', ['carer', 'today'], {
        described: on('askPhotoAgain', 'fullDescription'),
        agreedAfterAll: on('renewPhoto', 'photoDetails'),
        notPossible: left,
      }),
      duty('askPhotoAgain', ['carer', 'planned', 'agreed as agreed in askPhotoAgainAt from opened, agreed'], {
        taken: on('renewPhoto', 'photoDetails'),
        refused: on('again'),
        notPossible: left,
      }),
      duty('renewPhoto', ['carer', 'planned', 'T03 6 months from opened, guidance'], {
        renewed: on('again', 'photoDetails'),
        looksChanged: on('takePhoto'),
        refused: on('describeWithoutPhoto', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'guardian-asked-for-at-once',
    says: 'A child without a guardian has one asked for at once; when none comes in time it is escalated, and escalated again, until one is named and informed.',
    from: 'Q09, P3',
    checks: [
      { check: 'sameBranch', step: 'guardianQuestion', outcome: 'unknown', as: 'none' },
      duty('guardianQuestion', ['carer', 'today'], {
        appointed: on('informGuardian', 'guardian'),
        interim: on('guardianInPlace', 'guardian', 'interimUntil'),
        none: on('askForGuardian'),
        unknown: on('askForGuardian'),
      }),
      duty('askForGuardian', ['anyone', 'now', 'T04 at once from opened, guidance'], {
        asked: told('guardianInPlace', 'whoWasReached'),
        notPossible: left,
      }),
      duty('guardianInPlace', ['carer', 'planned', 'T05 15 working days from opened, guidance'], {
        appointed: on('informGuardian', 'guardian'),
        notYet: on('escalateGuardian'),
        notPossible: left,
      }),
      duty('escalateGuardian', ['manager', 'today'], {
        told: told('guardianAfterAlarm', 'whoWasReached'),
        appointed: on('informGuardian', 'guardian'),
        notPossible: left,
      }),
      duty('guardianAfterAlarm', ['carer', 'today'], {
        appointed: on('informGuardian', 'guardian'),
        notYet: on('escalateGuardian'),
        notPossible: left,
      }),
      duty('informGuardian', ['carer', 'today'], { told: told('guardianContact', 'whoWasReached'), notPossible: left }),
      duty('guardianContact', ['guardian', 'standing'], {
        guardianChanges: on('guardianQuestion'),
        noRegularContact: on('escalateGuardian'),
      }),
      {
        check: 'settledOnlyBy',
        asked: 'guardianQuestion.none',
        rests: ['guardianContact'],
        answers: ['informGuardian.told'],
      },
      { check: 'canAlwaysCome', step: 'guardianQuestion', to: ['guardianContact'] },
    ],
  },
  {
    id: 'safe-place-tonight',
    says: 'A place that is not safe, or not known to be, is changed or made safe the same day by someone named.',
    from: 'Q10, G20',
    checks: [
      { check: 'sameBranch', step: 'placeSafeTonight', outcome: 'unknown', as: 'no' },
      duty('placeSafeTonight', ['carer', 'now', 'P4 same day from opened, guidance'], {
        yes: on('childAcceptsPlace'),
        no: on('saferPlace'),
        unknown: on('saferPlace'),
      }),
      duty('saferPlace', ['manager', 'now', 'P4 same day from opened, guidance'], {
        moved: on('placeSafeTonight', 'placeName'),
        madeSafe: on('childAcceptsPlace', 'decidedBy', 'measures'),
        another: on('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'child-informed-and-heard',
    says: 'The child is informed and heard within a day in a language it understands; a talk not understood is held again with an interpreter.',
    from: 'Q11, G16',
    checks: [
      duty('firstTalk', ['carer', 'soon', 'T06 24 h from noticed, practice'], {
        understood: on('secondTalk', 'childSays'),
        partly: on('again'),
        no: on('interpreterForFirstTalk'),
        notPossible: left,
      }),
      duty('interpreterForFirstTalk', ['carer', 'soon'], {
        found: on('firstTalk', 'interpreter'),
        notPossible: left,
      }),
      duty('secondTalk', ['guardian', 'planned', 'P5 72 h from noticed, practice'], {
        understood: on('nextTalk', 'childSays'),
        partly: on('eventTalk'),
        no: on('interpreterForTalk'),
        notPossible: left,
      }),
      { check: 'onlyAfter', reach: ['secondTalk'], oneOf: ['firstTalk.understood'] },
    ],
  },
  {
    id: 'whose-idea-is-it',
    says: 'A child whom someone else tells to go on is protected the same day.',
    from: 'Q12',
    checks: [
      duty('plansToGoOn', ['carer', 'today'], {
        no: on('plansLater'),
        own: on('openSafeRoute'),
        family: on('openSafeRoute'),
        someoneElse: on('answerPressure'),
        unknown: left,
      }),
      duty('answerPressure', ['carer', 'now', 'T08 same day from opened, practice'], {
        done: told('plansLater', 'whoWasReached'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'likelihood-judged-early',
    says: 'The likelihood of going missing is judged within a day, in full within three, and anew at each trigger; “low” needs a person and a reason.',
    from: 'Q13, P6',
    checks: [
      duty('likelihoodFirst', ['carer', 'soon', 'T07 24 h from noticed, practice'], {
        low: on('likelihoodFull', 'decidedBy', 'reason'),
        raised: on('likelihoodFull'),
        high: on('measuresFirst'),
        imminent: on('measuresFirst'),
        notPossible: left,
      }),
      duty('likelihoodFull', ['childProtection', 'planned', 'T07 72 h from noticed, practice'], {
        low: on('assessAgain', 'decidedBy', 'reason'),
        raised: on('assessAgain'),
        high: on('measuresNow'),
        imminent: on('measuresNow'),
        notPossible: left,
      }),
      duty('likelihoodAgain', ['childProtection', 'today', 'T07 72 h from opened, practice'], {
        low: on('assessAgain', 'decidedBy', 'reason'),
        raised: on('assessAgain'),
        high: on('measuresNow'),
        imminent: on('measuresNow'),
        notPossible: left,
      }),
      duty('assessAgain', ['anyone', 'standing'], {
        afterAbsence: on('likelihoodAgain'),
        transfer: on('likelihoodAgain'),
        workerChanges: on('likelihoodAgain'),
        negativeDecision: on('likelihoodAgain'),
        returnNotice: on('likelihoodAgain'),
        ageAssessment: on('likelihoodAgain'),
        newContact: on('likelihoodAgain'),
        conflict: on('likelihoodAgain'),
        friendMissing: on('likelihoodAgain'),
        nearEighteen: on('likelihoodAgain'),
        otherReason: on('likelihoodAgain'),
      }),
    ],
  },
  {
    id: 'high-risk-acted-on',
    says: 'A high or imminent likelihood of going missing leads to measures at once.',
    from: 'P6 next',
    checks: [
      { check: 'sameBranch', step: 'likelihoodFirst', outcome: 'imminent', as: 'high' },
      { check: 'sameBranch', step: 'likelihoodFull', outcome: 'imminent', as: 'high' },
      duty('measuresFirst', ['carer', 'now'], {
        done: on('likelihoodFull'),
        judgeAgain: on('likelihoodFull'),
        notPossible: left,
      }),
      duty('measuresNow', ['carer', 'now'], {
        done: on('assessAgain'),
        judgeAgain: on('likelihoodAgain'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'exploitation-judged-apart',
    says: 'Exploitation is judged apart from going missing; unknown is treated like signs, and “no sign” needs a person and a reason.',
    from: 'Q14, P6',
    checks: [
      { check: 'sameBranch', step: 'exploitationFirst', outcome: 'unknown', as: 'signs' },
      { check: 'sameBranch', step: 'exploitationFull', outcome: 'unknown', as: 'signs' },
      { check: 'sameBranch', step: 'exploitationAgain', outcome: 'unknown', as: 'signs' },
      duty('exploitationFirst', ['carer', 'soon', 'T07 24 h from noticed, practice'], {
        noSign: on('exploitationFull', 'decidedBy', 'reason'),
        signs: on('consultCentre'),
        strong: on('referTrafficking'),
        identified: on('protectVictim'),
        unknown: on('consultCentre'),
      }),
      duty('exploitationFull', ['childProtection', 'planned', 'T07 72 h from noticed, practice'], {
        noSign: on('exploitationLater', 'decidedBy', 'reason'),
        signs: on('consultCentre'),
        strong: on('referTrafficking'),
        identified: on('protectVictim'),
        unknown: on('consultCentre'),
      }),
      duty('exploitationAgain', ['childProtection', 'planned', 'T07 72 h from opened, practice'], {
        noSign: on('exploitationLater', 'decidedBy', 'reason'),
        alreadyActedOn: on('exploitationLater', 'reason', 'decidedBy'),
        signs: on('consultCentre'),
        strong: on('referTrafficking'),
        identified: on('protectVictim'),
        unknown: on('consultCentre'),
      }),
      duty('exploitationLater', ['anyone', 'standing'], {
        newSign: on('exploitationAgain'),
        afterAbsence: on('exploitationAgain'),
        otherReason: on('exploitationAgain'),
      }),
    ],
  },
  {
    id: 'trafficking-acted-on',
    says: 'A sign of trafficking is acted on the same day: the centre is consulted, the referral made, the victim protected, or a named person records why not.',
    from: 'P7, P1',
    checks: [
      { check: 'sameBranch', step: 'signAtFirstSight', outcome: 'unknown', as: 'suspected' },
      { check: 'sameBranch', step: 'signAtFirstSight', outcome: 'clear', as: 'suspected' },
      duty('signAtFirstSight', ['anyone', 'now', 'P1 same day from opened, practice'], {
        none: on('exploitationFirst'),
        suspected: on('actOnFirstSign'),
        clear: on('actOnFirstSign'),
        unknown: on('actOnFirstSign'),
      }),
      duty('actOnFirstSign', ['anyone', 'now', 'P1 same day from opened, practice'], {
        done: told('exploitationFirst', 'whoWasReached'),
        judgeNow: on('exploitationFirst'),
        notPossible: left,
      }),
      duty('consultCentre', ['carer', 'today', 'T08 same day from opened, practice'], {
        refer: told('referTrafficking', 'whoWasReached'),
        noReferral: told('exploitationAgain', 'whoWasReached', 'reason'),
        judgeAgain: on('exploitationAgain'),
        notPossible: left,
      }),
      duty('referTrafficking', ['childProtection', 'now', 'T08 same day from opened, practice'], {
        done: told('protectVictim', 'whoWasReached'),
        notReferred: on('exploitationAgain', 'reason', 'decidedBy'),
        judgeAgain: on('exploitationAgain'),
        notPossible: left,
      }),
      duty('protectVictim', ['childProtection', 'now'], {
        done: on('exploitationAgain'),
        judgeAgain: on('exploitationAgain'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'plan-on-day-of-placement',
    says: 'On the day of placement there is a short plan with the threshold for reporting this child missing and the people to tell; only agreement puts the full plan in force.',
    from: 'P8, Q15, Q16',
    checks: [
      duty('shortPlan', ['carer', 'today', 'T09 same day from opened, practice'], {
        done: on('fullPlan', 'reportingThresholdMinutes', 'whoMustBeTold'),
        notPossible: left,
      }),
      duty('fullPlan', ['childProtection', 'planned', 'P8 72 h from noticed, practice'], {
        done: on('agreePlan', 'planElements'),
        notPossible: left,
      }),
      duty('agreePlan', ['childProtection', 'today'], {
        agreed: told('planInForce', 'agreedWith'),
        notAgreed: on('settlePlan', 'reason'),
        unknown: left,
        notPossible: left,
      }),
      duty('settlePlan', ['manager', 'today'], { done: on('agreePlan'), notPossible: left }),
      duty('planInForce', ['anyone', 'standing'], {
        riskChanged: on('revisePlan'),
        placeChanged: on('revisePlan'),
        afterAbsence: on('revisePlan'),
        otherReason: on('revisePlan'),
      }),
      duty('revisePlan', ['childProtection', 'today'], { done: on('agreePlan', 'planElements'), notPossible: left }),
      { check: 'onlyAfter', reach: ['planInForce'], oneOf: ['agreePlan.agreed'] },
    ],
  },
  {
    id: 'packet-moves-with-the-child',
    says: 'The missing packet is ready with an owner and a place, and moves with the child.',
    from: 'P9',
    checks: [
      duty('preparePacket', ['carer', 'today'], {
        ready: on('packetReady', 'packetOwner', 'packetPlace'),
        notPossible: left,
      }),
      duty('packetReady', ['carer', 'standing'], { childMoves: on('movePacket'), renew: on('preparePacket') }),
      duty('movePacket', ['carer', 'now'], {
        moved: told('packetReady', 'whoWasReached', 'packetOwner', 'packetPlace'),
        notMoving: on('packetReady'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'departure-sign-acted-on',
    says: 'A sign of imminent departure, or not knowing, is acted on at once, and police and guardian are told by name.',
    from: 'P11',
    checks: [
      { check: 'sameBranch', step: 'signToday', outcome: 'unknown', as: 'sign' },
      duty('signToday', ['carer', 'planned', 'agreed as agreed in nextLookAt from opened, agreed'], {
        none: on('again', 'nextLookAt'),
        sign: on('actOnSign'),
        unknown: on('actOnSign'),
      }),
      duty('actOnSign', ['carer', 'now'], { done: on('tellOfSign'), another: on('again'), notPossible: left }),
      duty('tellOfSign', ['carer', 'now'], {
        done: told('signToday', 'policeReached', 'guardianReached'),
        another: on('actOnSign'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'signToday.sign',
        rests: ['signToday'],
        answers: ['tellOfSign.done'],
      },
    ],
  },
  {
    id: 'hand-over-until-arrival',
    says: 'A hand-over has a named receiver and minute, and is over only when the receiver confirms arrival or the child is seen back.',
    from: 'P11, G7',
    checks: [
      duty('handOverAhead', ['anyone', 'standing'], { planned: on('prepareHandOver') }),
      duty('prepareHandOver', ['carer', 'today'], {
        prepared: on('sendChild', 'receiver', 'responsibleFrom'),
        calledOff: on('handOverAhead', 'reason'),
        notPossible: left,
      }),
      duty('sendChild', ['carer', 'planned'], {
        sent: told('childOnTheWay', 'leftAt', 'expectedAt'),
        calledOff: on('handOverAhead', 'reason'),
        notPossible: left,
      }),
      duty('afterHandOver', ['carer', 'today'], {
        done: on('handOverAhead'),
        careTakenOver: on('handOverCare'),
        another: on('prepareHandOver'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'sendChild.sent',
        rests: ['handOverAhead', 'afterHandOver'],
        answers: [
          'childOnTheWay.arrivalConfirmed',
          'childOnTheWay.cameBack',
          'raiseMissing.arrivalConfirmed',
          'raiseMissing.cameBack',
          'handOverInterrupted.arrivalConfirmed',
          'handOverInterrupted.cameBack',
        ],
      },
    ],
  },
  {
    id: 'not-arrived-is-missing',
    says: 'A child that has not arrived, cannot be reached or is not known to have arrived is raised as missing.',
    from: 'G27',
    checks: [
      { check: 'sameBranch', step: 'childOnTheWay', outcome: 'contactLost', as: 'notArrived' },
      { check: 'sameBranch', step: 'childOnTheWay', outcome: 'unknown', as: 'notArrived' },
      duty('childOnTheWay', ['carer', 'now', 'agreed as agreed in expectedAt from opened, agreed'], {
        arrivalConfirmed: told('afterHandOver', 'receivedBy', 'arrivedAt'),
        cameBack: on('handOverAhead', 'seenBy'),
        notArrived: on('raiseMissing'),
        contactLost: on('raiseMissing'),
        unknown: on('raiseMissing'),
      }),
      duty('raiseMissing', ['anyone', 'now'], {
        raised: on('handOverInterrupted'),
        arrivalConfirmed: told('afterHandOver', 'receivedBy', 'arrivedAt'),
        cameBack: on('handOverAhead', 'seenBy'),
        notPossible: left,
      }),
      duty('handOverInterrupted', ['anyone', 'standing'], {
        arrivalConfirmed: told('afterHandOver', 'receivedBy', 'arrivedAt'),
        cameBack: on('handOverAhead', 'seenBy'),
      }),
    ],
  },
  {
    id: 'preventive-alert-confirmed',
    says: 'A preventive alert, once asked for, stays open until it is confirmed, refused or not possible, and one that is out is withdrawn by name.',
    from: 'P11',
    checks: [
      duty('considerPreventiveAlert', ['childProtection', 'planned'], {
        ask: on('askPreventiveAlert'),
        notNow: on('preventiveAlertOff', 'reason', 'decidedBy'),
        unknown: left,
      }),
      duty('askPreventiveAlert', ['childProtection', 'today'], {
        asked: told('confirmPreventiveAlert', 'askedOf'),
        notInThisCountry: on('preventiveAlertOff', 'reason'),
        notPossible: left,
      }),
      duty('confirmPreventiveAlert', ['childProtection', 'today'], {
        confirmed: on('preventiveAlertOn', 'preventiveAlertAt'),
        refused: on('preventiveAlertOff', 'reason'),
        noAnswer: on('askPreventiveAlert'),
        notPossible: left,
      }),
      duty('preventiveAlertOff', ['anyone', 'standing'], { reconsider: on('considerPreventiveAlert') }),
      duty('preventiveAlertOn', ['childProtection', 'standing'], { noLongerNeeded: on('withdrawPreventiveAlert') }),
      duty('withdrawPreventiveAlert', ['childProtection', 'today'], {
        withdrawn: told('preventiveAlertOff', 'askedOf'),
        stillNeeded: on('preventiveAlertOn'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'askPreventiveAlert.asked',
        rests: ['preventiveAlertOff', 'preventiveAlertOn'],
        answers: [
          'confirmPreventiveAlert.confirmed',
          'confirmPreventiveAlert.refused',
          'askPreventiveAlert.notInThisCountry',
        ],
      },
    ],
  },
  {
    id: 'eighteen-opens-tasks',
    says: 'An eighteenth birthday opens tasks and ends nothing.',
    from: 'invariant 2, Q37',
    checks: [
      duty('eighteenComing', ['carer', 'planned'], {
        no: on('eighteenLater'),
        withinFourMonths: on('transitionTasks'),
        reached: on('afterMajority'),
        unknown: left,
      }),
      duty('transitionTasks', ['childProtection', 'today', 'T28 at once from opened, guidance'], {
        done: on('eighteenLater'),
        reached: on('afterMajority'),
        notPossible: left,
      }),
      duty('afterMajority', ['childProtection', 'today'], { done: on('eighteenLater'), notPossible: left }),
      duty('eighteenLater', ['anyone', 'standing'], { near: on('transitionTasks'), reached: on('afterMajority') }),
    ],
  },
  {
    id: 'no-end-by-time',
    says: 'No birthday, review, level of risk, plan or notification ends prevention.',
    from: 'invariant 2',
    checks: [
      {
        check: 'neverEndedBy',
        strands: [
          'danger',
          'identity',
          'guardianship',
          'placement',
          'childsVoice',
          'trafficking',
          'risk',
          'plan',
          'legalRoute',
          'eighteen',
          'sharing',
        ],
      },
    ],
  },
  {
    id: 'watch-goes-on',
    says: 'The review set with the plan comes again and again.',
    from: 'P11',
    checks: [
      duty(
        'reviewAsSet',
        ['childProtection', 'planned', 'agreed as agreed in nextReviewOfPlanAt from opened, agreed'],
        {
          reviewed: on('again', 'nextReviewOfPlanAt'),
          notPossible: left,
        },
      ),
    ],
  },
  {
    id: 'sharing-says-why',
    says: 'Information is shared, or not, with a reason; in an emergency it is shared first and recorded after.',
    from: 'checklist 4.8, G24',
    checks: [
      duty('sharingCheck', ['anyone', 'standing'], {
        share: told('again', 'sharedWith', 'whatWasShared', 'reason'),
        emergency: told('recordSharing', 'sharedWith'),
        doNotShare: on('again', 'reason'),
      }),
      duty('recordSharing', ['anyone', 'today'], {
        recorded: on('sharingCheck', 'sharedWith', 'whatWasShared', 'reason'),
        another: on('again'),
        notPossible: left,
      }),
    ],
  },
  ...rulesOfEveryChart,
]
