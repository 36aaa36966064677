/** Sources the procedures rest on (procedures.md section 12), so that a screen and a paper can name where a step comes from. */
export const sources = {
  S01: { title: 'INTERACT handbook (2019), opening and contents', address: 'docslib.org/doc/3128092' },
  S06: {
    title: 'AMINA: news on INTERACT, page on child trafficking',
    address: 'aminameanssafe.eu/Child-trafficking',
  },
  S07: {
    title: 'AMINA: Looking for Abena and Qiro',
    address: 'aminameanssafe.eu/News/Post/238',
  },
  S15: { title: 'Child Focus: blog “Hamad”', address: 'lostinmigration.takeawaycode.com/Blog_7' },
  S17: {
    title: 'Missing Children Europe: missing unaccompanied migrant children',
    address: 'missingchildreneurope.eu/Missingunaccompaniedchildren',
  },
  S18: { title: 'EMN Inform 2020: missing unaccompanied minors', address: 'docslib.org/doc/9222605' },
  S19: {
    title: 'EMN Belgium on the EMN Inform 2020',
    address:
      'emnbelgium.be/fr/publication/disparition-de-mineurs-etrangers-non-accompagnes-dans-leu-en-norvege-et-au-royaume-uni',
  },
  S20: {
    title: 'EUAA: summary table of special needs and safety risks',
    address: 'euaa.europa.eu/guidance-reception-unaccompanied-children/summary-table-special-needs-and-safety-risks',
  },
  S21: {
    title: 'EUAA: chapter on special needs and safety risks',
    address: 'euaa.europa.eu/guidance-reception-unaccompanied-children/2-special-needs-and-safety-risks',
  },
  S22: { title: 'PACE Resolution 2324 (2020)', address: 'pace.coe.int/en/files/28595/html' },
  S25: {
    title: 'Greek guidance note, UNHCR and The Smile of the Child (2020)',
    address: 'reliefweb.int/report/greece/guidance-note-reporting-missing-refugee-and-migrant-children-greece',
  },
  S26: { title: 'Interpol: yellow notices', address: 'interpol.int/en/How-we-work/Notices/Yellow-Notices' },
  S27: { title: 'Interpol data rules, article 90, as quoted', address: 'rednoticelawjournal.com/2022/01' },
  S28: {
    title: 'SIS reform, slides of Missing Children Europe',
    address: 'slidetodoc.com/the-reform-of-the-schengen-information-system-an',
  },
  S29: {
    title: 'AMBER Alert Europe: preventive alerts',
    address: 'amberalert.eu/news/preventive-alerts-at-eu-borders-to-save-more-missing-children-now-officially-adopted',
  },
  S30: {
    title: 'Child Focus: unaccompanied minors, principles',
    address: 'childfocus.be/fr-be/Disparitions/MNA/Quest-ce-quun-MNA-',
  },
  S31: {
    title: 'Child Focus: recommendations for professionals',
    address: 'childfocus.be/nl-be/Verdwijningen/NBM/Professionals',
  },
  S32: { title: 'Belgian guide 2023 for first-line workers, as reported', address: 'emnbelgium.be/fr/nouvelles' },
  S33: { title: 'Fedasil and Child Focus protocol 2008', address: 'fedasil.be/fr/node/2883' },
  S34: {
    title: 'Belgian criteria for a worrying disappearance (2020)',
    address: 'nieuwsblad.be/cnt/dmf20200724_96121778',
  },
  S35: { title: 'Brussels Times 2019: disappearances of unaccompanied minors', address: 'brusselstimes.com/56019' },
  S36: {
    title: 'Child Focus: opinion in Knack (2018)',
    address: 'knack.be/nieuws/belgie',
  },
  S38: { title: 'SKL Sweden 2019: responsibility while a child is missing', address: 'skl.se' },
  S39: { title: 'Skåne cooperation plan, news', address: 'omtanke.today' },
  S41: {
    title: 'Akademikerförbundet SSR on the Stockholm mapping',
    address: 'akademssr.se/post/varfor-forsvinner-barnen',
  },
  S43: {
    title: 'Ireland: parliamentary answer 2024, Tusla and HIQA 2025',
    address: 'oireachtas.ie/en/debates/question/2024-04-23/510',
  },
  S44: { title: 'Irish Examiner on the joint protocol', address: 'irishexaminer.com' },
  S48: { title: 'Philomena protocol (UK police forces)', address: 'gmp.police.uk/notices/pp/philomena-protocol' },
  S49: { title: 'Missing People: principles for the police response', address: 'missingpeople.org.uk' },
  S50: { title: 'Sefton: trafficked children procedure', address: 'seftonlscb.safeguardingpolicies.org.uk' },
  S51: {
    title: 'Risk assessment matrix for children who may have been trafficked',
    address: 'docsbay.net/annex-a-risk-assessment-matrix-for-children-who-may-have-been-trafficked',
  },
  S52: {
    title: 'Settings table, trafficked children',
    address: 'docsbay.net/staff-in-any-of-the-settings-or-circumstances-in-this-table-may-become-aware-immediately',
  },
  S53: { title: 'Return interview protocols (England)', address: 'docest.com/doc/62831' },
  S54: { title: 'Missing People: when a missing person is found', address: 'missingpeople.org.uk/get-help' },
  S55: { title: 'Doncaster: long-term missing; Kent: care status', address: 'doncastercs.trixonline.co.uk' },
  S56: { title: 'Leeds process chart; missing-from-home slides', address: 'studylib.net/doc/6925871' },
  S57: { title: 'Norfolk and Nottinghamshire: foreign national children missing', address: 'norfolklscp.org.uk' },
  S58: { title: 'Legal Action Group 2017', address: 'lag.org.uk/article/201842' },
  S59: {
    title: 'Information Commissioner (UK) on sharing to safeguard children, with local summaries',
    address:
      'ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/sharing-data-to-safeguard-children-faqs',
  },
  S60: {
    title: 'York and other public advice on first checks',
    address: 'raiseyork.co.uk/families/missing-child-young-person',
  },
  S61: {
    title: 'ECPAT UK and Missing People: reports on children missing from care',
    address: 'docslib.org/doc/10700266',
  },
  S62: { title: 'UK parliamentary answers on missing children', address: 'parallelparliament.co.uk/question/173050' },
  S63: { title: 'Germany 2016–2017: figures and stale lists', address: 'senatspressestelle.bremen.de' },
  S64: { title: 'Greece: found children still listed', address: 'greece.greekreporter.com' },
  S65: { title: 'Italy: Commissioner for missing persons', address: 'imolaoggi.it' },
  S66: {
    title: 'Spain: Asturias protocol 2025; summary of COM(2017) 211',
    address: 'elcomercio.es/asturias',
  },
  S67: {
    title: 'FRA: guide on children found in another Member State (2019)',
    address:
      'fra.europa.eu/en/project/2018/practical-guide-enhance-transnational-cooperation-eu-child-victims-trafficking-or-need',
  },
  S68: {
    title: 'Initiative for Children in Migration: solidarity and cooperation (2019)',
    address: 'docslib.org/doc/6629292',
  },
  S70: {
    title: 'Miniila: app for children on the move',
    address: 'miniila.com',
  },
  S71: {
    title: 'H&M Foundation on Miniila',
    address: 'hmfoundation.com/news/mobile-phone-app-provides-safety-to-migrant-children',
  },
  S73: { title: 'Netherlands: police criteria', address: 'politie.nl' },
  S74: { title: 'France: 116 000, public service sheet, fiche 20', address: '116000enfantsdisparus.fr' },
  S75: {
    title: 'NSPCC indicators, through Sutton; Blue Blindfold Ireland',
    address: 'sites.google.com/sutton.gov.uk/ceawareness/worried-about-a-child/child-trafficking',
  },
  S76: { title: 'Missing Children Europe: memorandum and RADAR page', address: 'missingchildreneurope.eu/radar' },
  S79: { title: 'EU asylum package, articles as read', address: 'fantasticsearch.net/law/eu' },
  'EU-3': { title: 'Regulation (EU) 2018/1862, article 32', address: 'eur-lex.europa.eu/eli/reg/2018/1862' },
  'EU-4': { title: 'Regulation (EU) 2018/1862, article 33', address: 'eur-lex.europa.eu/eli/reg/2018/1862' },
  'UK-4': {
    title: 'National Crime Agency: information for police; Code of Practice 2009',
    address: 'nationalcrimeagency.gov.uk',
  },
  'UK-14': { title: 'Department for Education, statutory guidance of January 2014', address: 'abcdocz.com/doc/54459' },
} as const
