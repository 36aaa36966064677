import type { sharingWords as english } from '#content/en/prevention/sharing.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Checklist 4.8. */
export const sharingWords: AnyWords<typeof english> = {
  sharingCheck: {
    title: 'Peut-on partager ceci, et avec qui\u00a0?',
    name: 'Vérifier le partage',
    why: 'Le silence peut nuire à un enfant plus que le partage. Partagez le nécessaire et notez pourquoi.',
    steps: [
      'Dites pourquoi en une phrase.',
      'Ne partagez que ce dont cette personne a besoin.',
      'Demandez qui pourrait être mis en danger.',
    ],
    outcomes: {
      share: { label: 'Partagé', hint: 'Notez avec qui, quoi et pourquoi.' },
      emergency: { label: 'Urgence\u00a0: partagé tout de suite', hint: 'À faire ensuite\u00a0: l’écrire.' },
      doNotShare: { label: 'Non partagé', hint: 'Indiquez pourquoi pas.' },
    },
  },
  recordSharing: {
    title: 'Notez ce que vous avez partagé dans l’urgence',
    name: 'Noter le partage',
    why: 'Il était juste de partager d’abord. Il faut maintenant pouvoir le retracer.',
    outcomes: {
      recorded: { label: 'Noté' },
      another: { label: 'Partagé avec une personne de plus', hint: 'Ajoutez-la. Reste ici.' },
      notPossible,
    },
  },
}
