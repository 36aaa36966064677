/** Languages of the term base, by the folder of their words. */
export type TermLanguage = 'fr' | 'nl' | 'it' | 'el' | 'sv'

/** A term of the field: how it stands in English sentences, and in which forms it may stand in each other language. */
export interface Term {
  readonly english: RegExp
  readonly forms: { readonly [L in TermLanguage]: RegExp }
}

/**
 * Words every sentence keeps to, from the glossary of the country research (section 10): official or statutory usage where
 * there is one, working translations otherwise. A test holds that a sentence that has the English term has its own
 * language's word.
 */
export const termBase = {
  missing: {
    english: /\bmissing (?:child|again|before|person)/i,
    forms: {
      fr: /dispar/i,
      nl: /vermis|verdw/i,
      it: /scompa/i,
      el: /εξαφ[αά]ν|λε[ιί]π|χάθηκε/i,
      sv: /försvun|försvin/i,
    },
  },
  disappearance: {
    english: /\bdisappearance/i,
    forms: { fr: /dispar/i, nl: /verdwijn|vermis/i, it: /scompars/i, el: /εξαφ[αά]ν/i, sv: /försvin|försvun/i },
  },
  guardian: {
    english: /\bguardian/i,
    forms: {
      fr: /tut(?:eur|rice|elle)/i,
      nl: /voogd/i,
      it: /tutor|tutel/i,
      el: /επ[ιί]τρ[οό]π/i,
      sv: /god(?:e)? m[aä]n|god mans/i,
    },
  },
  prosecutor: {
    english: /\bprosecutor/i,
    forms: { fr: /procureur|parquet/i, nl: /parket|procureur/i, it: /procur/i, el: /εισαγγελ/i, sv: /åklag/i },
  },
  hotline: {
    english: /\bhotline/i,
    forms: {
      fr: /numéros? d’urgence|lignes|116/i,
      nl: /noodnummer/i,
      it: /line[ae] dirett|116/i,
      el: /γραμμ/i,
      sv: /jour/i,
    },
  },
  asylumAuthority: {
    english: /\basylum authorit/i,
    forms: {
      fr: /autorités? de l’asile|autorités? d’asile/i,
      nl: /asielinstantie/i,
      it: /asilo/i,
      el: /αρχ\S+ ασύλου/i,
      sv: /asylmyndighet/i,
    },
  },
  childProtection: {
    english: /\bchild protection\b/i,
    forms: {
      fr: /protection de l’enfance/i,
      nl: /jeugdbescherming/i,
      it: /tutela dei minori/i,
      el: /παιδικ\S+ προστασία/i,
      sv: /barnskydd/i,
    },
  },
  trafficking: {
    english: /\btraffick(?:ing|ed)\b/i,
    forms: {
      fr: /traite|centre spécialisé/i,
      nl: /mensenhandel|verhandel/i,
      it: /tratta/i,
      el: /εμπορ[ιί]/i,
      sv: /människohandel/i,
    },
  },
  smuggling: {
    english: /\bsmuggl/i,
    forms: { fr: /passeur|trafic/i, nl: /smokkel/i, it: /traffic/i, el: /διακ[ιί]ν/i, sv: /smugg/i },
  },
  exploitation: {
    english: /\bexploit/i,
    forms: {
      fr: /exploit/i,
      nl: /uitbuit|uitgebuit/i,
      it: /sfrutt/i,
      el: /εκμετ[αά]λλε[υύ]/i,
      sv: /exploater|utnyttj/i,
    },
  },
  bestInterests: {
    english: /\bbest interests/i,
    forms: {
      fr: /intérêts? supérieur/i,
      nl: /belang van (?:het|dit) kind|hoger belang/i,
      it: /superiore interesse/i,
      el: /βέλτιστ|συμφέρον/i,
      sv: /barnets bästa/i,
    },
  },
  returnInterview: {
    english: /\breturn interview/i,
    forms: {
      fr: /entretiens? de retour/i,
      nl: /terugkeergesprek/i,
      it: /colloqui[o]? di rientro/i,
      el: /συν[εέ]ντευξ\S+ επιστροφής/i,
      sv: /återkomstsamtal/i,
    },
  },
  safeAndWell: {
    english: /\bsafe-and-well check/i,
    forms: {
      fr: /sécurité et (?:de |son )?bien-être/i,
      nl: /veiligheids- en welzijnscheck/i,
      it: /incolumità/i,
      el: /[εέ]λ[εέ]γχ\S+ ασφάλειας/i,
      sv: /kontroll\S* av säkerhet/i,
    },
  },
  yellowNotice: {
    english: /\byellow notice/i,
    forms: {
      fr: /notices? jaunes?/i,
      nl: /geel bericht|gele bericht/i,
      it: /avvis[oi] giall/i,
      el: /κίτριν/i,
      sv: /gul[at]? meddelande/i,
    },
  },
  sisAlert: {
    english: /\bSIS alert|alert in SIS/,
    forms: { fr: /signalement|SIS/i, nl: /signaler/i, it: /segnala|SIS/i, el: /καταχ[ωώ]ρ/i, sv: /registrer|SIS/i },
  },
  interpreter: {
    english: /\binterpret(?:er|ing)/i,
    forms: { fr: /interpr[èé]t/i, nl: /tolk/i, it: /interpret/i, el: /διερμην/i, sv: /tolk/i },
  },
  safetyPlan: {
    english: /\bsafety (?:and absence )?plan/i,
    forms: {
      fr: /plan de sécurité/i,
      nl: /veiligheids- en afwezigheidsplan|veiligheidsplan/i,
      it: /piano di sicurezza/i,
      el: /σχ[εέ]δι\S+ ασφάλειας/i,
      sv: /säkerhetsplan|säkerhets-/i,
    },
  },
  lastSeen: {
    english: /\blast seen/i,
    forms: {
      fr: /vue? (?:\S+ )?pour la dernière fois|dernière fois/i,
      nl: /laatst gezien|laatste keer/i,
      it: /ultima volta/i,
      el: /τελευταία φορά/i,
      sv: /senast sedd|senast sågs|sågs senast|såg|senast/i,
    },
  },
  familyReunification: {
    english: /\bfamily reunification/i,
    forms: {
      fr: /ré(?:unification|groupement)|regroupement/i,
      nl: /gezinshereniging/i,
      it: /ricongiungiment/i,
      el: /επαν[εέ]νωσ/i,
      sv: /familjeåterförening/i,
    },
  },
  reflection: {
    english: /\breflection period/i,
    forms: {
      fr: /délai de réflexion/i,
      nl: /reflectieperiode|bedenktijd/i,
      it: /periodo di riflessione/i,
      el: /περ[ιί][οό]δ\S+ περίσκεψης/i,
      sv: /betänketid/i,
    },
  },
  ageAssessment: {
    english: /\bage assessment/i,
    forms: {
      fr: /(?:évaluation|détermination) de l’âge/i,
      nl: /leeftijdsbepaling/i,
      it: /accertamento dell’età/i,
      el: /ανηλικότητας|ηλικίας/i,
      sv: /åldersbedömning/i,
    },
  },
  receptionCentre: {
    english: /\breception centre/i,
    forms: {
      fr: /centres? d’accueil/i,
      nl: /opvangcentr/i,
      it: /centr[oi] di accoglienza/i,
      el: /δομ[ήέ]\S* φιλοξενίας/i,
      sv: /boende/i,
    },
  },
  fosterFamily: {
    english: /\bfoster/i,
    forms: { fr: /famille d’accueil/i, nl: /pleeg/i, it: /affid/i, el: /αν[αά]δοχ/i, sv: /familjehem/i },
  },
  aftercare: {
    english: /\baftercare/i,
    forms: { fr: /suivi/i, nl: /nazorg/i, it: /assistenza/i, el: /μέριμνα/i, sv: /stöd|uppföljning/i },
  },
  police: {
    english: /\bpolice\b/i,
    forms: { fr: /polic/i, nl: /politie|agent/i, it: /polizi/i, el: /αστυνομ/i, sv: /polis/i },
  },
} as const satisfies Readonly<Record<string, Term>>
