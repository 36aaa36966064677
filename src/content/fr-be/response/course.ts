import type { courseWords as french } from '#content/fr/response/course.ts'
import type { Overrides } from '#content/overrides.ts'

/** R9 to R12, as said in Belgium. */
export const courseWords: Overrides<typeof french> = {
  publicityDecision: {
    why: 'La police ou le procureur du Roi décide, avec les responsables de l’enfant. Une photo diffusée ne se rattrape pas.',
    steps: [
      'Demandez à la police ou au procureur du Roi de décider.',
      'Demandez l’accord du tuteur ou de l’autorité.',
      'Pesez le danger pour la vie et l’exposition de l’enfant.',
      'Nommez qui retirera la diffusion, et quand.',
    ],
  },
}
