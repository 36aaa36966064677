/**
 * What the bytes of a paper depend on besides the paper itself. Pages can only be compared with pages made by the same
 * renderer; whenever any paper would come out with other bytes, `version` goes up (a test holds both together).
 */
export const RENDERER = {
  version: 4,
  libraries: { jspdf: '4.2.1', fflate: '0.8.3', harfbuzzjs: '1.6.4', 'bidi-js': '1.1.0' },
  /** SHA-256 of each font file. */
  fonts: {
    'noto-sans-regular.ttf': 'af5b738a3fbbd15ec9c3cee46df97a65cb02b7a662c95e0e1f5f9e2f437ea311',
    'noto-sans-bold.ttf': '90c44319bbe1474f155dab655bb22b90e7dcc4e1e152bf04fc9aa5ff9f6df16d',
    'vazirmatn-regular.ttf': 'c7f1168c90983caeb8a532bcace1031ec8ec2859ad1c16c033dbbf54c43e2998',
    'noto-sans-ethiopic-regular.ttf': '2f87acbd9d99f1e6fe38447a8d4ba91d022bbf9bc32513e7ae8d5dfe78740644',
  },
} as const

/** What the name of every version of the renderer begins with. */
export const RENDERER_FAMILY = 'Missing child guide, paper renderer '

/**
 * The name the renderer writes into its files, as the program they were created with: its own version and the edition of the
 * papers it was given. Pages of files that name anything else cannot be compared.
 */
export const creatorOf = (edition: number): string => `${RENDERER_FAMILY}${RENDERER.version}, papers ${edition}`
