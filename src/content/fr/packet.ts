import type { packetWords as english } from '#content/en/packet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** The missing packet: part 1 (a01 to a26) can be known before, part 2 (b01 to b20) only now. */
export const packetWords: AnyWords<typeof english> = {
  a01: { label: 'Noms', hint: 'Nom et prénoms, surnom, écriture d’origine, autres orthographes.' },
  a02: { label: 'Sexe ou genre' },
  a03: {
    label: 'Date de naissance',
    hint: 'Au moins l’année. Déclarée, enregistrée ou évaluée\u00a0? Contestée\u00a0?',
  },
  a04: { label: 'Photo', hint: 'Visage, six mois au plus. Date de la prise de vue, qui a accepté.' },
  a05: {
    label: 'Taille, corpulence, cheveux, yeux',
    hint: 'Couleur et coupe des cheveux, couleur des yeux, poids.',
  },
  a06: {
    label: 'Signes particuliers',
    hint: 'Lunettes, tatouage, tache de naissance, cicatrice, dents, piercing.',
  },
  a07: {
    label: 'Empreintes et image du visage',
    hint: 'Quelle autorité les a prises et sa référence. Jamais les données elles-mêmes.',
  },
  a08: {
    label: 'Nationalité et langues',
    hint: 'Groupe ethnique si la protection l’exige, lecture, interprète.',
  },
  a09: {
    label: 'Documents',
    hint: 'Détenus ou copiés, numéros, copie de la carte de demandeur d’asile.',
  },
  a10: {
    label: 'Téléphone et comptes en ligne',
    hint: 'Numéros, opérateur SIM, IMEI, messageries, noms d’utilisateur, courriel.',
  },
  a11: { label: 'Tuteur, avocat, travailleur social, accueillant', hint: 'Noms et numéros à toute heure.' },
  a12: { label: 'Santé', hint: 'Médicaments, allergies, maladies, grossesse, handicap.' },
  a13: { label: 'Première rencontre avec l’enfant', hint: 'Où, quand, par qui, avec qui, qui l’a amené.' },

  a14: { label: 'Famille', hint: 'Qui, où, dernier contact\u00a0; proches ici et à l’étranger.' },
  a15: { label: 'Parcours', hint: 'Pays, dates, où enregistré, sous quel nom.' },
  a16: { label: 'Où l’enfant veut aller', hint: 'Et de qui vient l’idée.' },
  a17: {
    label: 'Paiement et dette',
    hint: 'Comment le voyage a été payé, à qui on doit, qui fait pression sur la famille.',
  },
  a18: { label: 'Compagnons de route', hint: 'L’un d’eux a-t-il disparu\u00a0?' },
  a19: { label: 'Contacts ici', hint: 'Amis, adultes, adresses, lieux souvent fréquentés.' },
  a20: {
    label: 'Habitudes',
    hint: 'École, sport, culte, travail, transports, carte bancaire ou de transport.',
  },
  a21: { label: 'Vêtements et objets habituels' },
  a22: { label: 'Disparitions précédentes', hint: 'Où l’enfant a été retrouvé, et avec qui.' },
  a23: { label: 'Peurs et ce qui apaise l’enfant', hint: 'Déclencheurs, signes d’automutilation.' },
  a24: {
    label: 'Le souhait de l’enfant',
    hint: 'Qui appeler en cas de disparition. La photo peut-elle être utilisée\u00a0?',
  },
  a25: { label: 'Frères, sœurs, enfants liés', hint: 'Et leurs dossiers.' },
  a26: {
    label: 'Procédures en cours',
    hint: 'Asile, transfert, âge, réunification familiale, traite, pénal.',
  },

  b01: { label: 'Qui déclare', hint: 'Nom, fonction, numéro de rappel, heure.' },
  b02: { label: 'Vu pour la dernière fois', hint: 'Quand, où, par qui. Dernier contact.' },
  b03: { label: 'Vêtements et objets emportés', hint: 'Sac, téléphone allumé ou éteint.' },
  b04: { label: 'Ce qui manque et ce qui est resté', hint: 'Affaires, médicaments, papiers, chargeur.' },
  b05: { label: 'Ce qui s’est passé avant', hint: 'Dispute, nouvelle, visite, appel, décision, transfert.' },
  b06: { label: 'Lieux et raisons possibles' },
  b07: { label: 'Vu avec qui', hint: 'Personnes, véhicule, plaque.' },
  b08: { label: 'Proches au pays et à l’étranger', hint: 'Y a-t-il eu un contact récent\u00a0?' },
  b09: { label: 'Amis et entourage', hint: 'Téléphone, adresse. D’autres ont-ils disparu en même temps\u00a0?' },
  b10: { label: 'Besoin médical', hint: 'Et à partir de quand il devient dangereux.' },
  b11: { label: 'Critères d’inquiétude', hint: 'Une réponse pour chacun, avec la raison.' },
  b12: { label: 'Indices de traite', hint: 'Les faits, et la référence d’une orientation ouverte.' },
  b13: { label: 'Inhabituel\u00a0?', hint: 'Épisodes précédents.' },
  b14: { label: 'Premières vérifications faites', hint: 'Par qui, avec quel résultat.' },
  b15: { label: 'Photos jointes', hint: 'Avec la date de chacune.' },
  b16: { label: 'Carte de demandeur d’asile ou numéro de procédure' },
  b17: { label: 'Tuteur', hint: 'Nom et numéro.' },
  b18: {
    label: 'Ce que nous demandons à la police',
    hint: 'Enfant disparu, signalement dans le SIS, niveau de risque, numéro de procès-verbal, policier chargé de l’affaire, prochain contact.',
  },
  b19: { label: 'Ce qu’il ne faut pas révéler', hint: 'Et à qui\u00a0: famille au pays, ambassade, compatriotes.' },
  b20: { label: 'Réponse de la police', hint: 'Acceptée ou refusée, niveau, numéro de procès-verbal.' },
}
