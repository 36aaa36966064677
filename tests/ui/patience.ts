import { configure } from '@testing-library/dom'

// Screens are fetched when they are first shown: on a busy machine that takes more than the second that is usual.
configure({ asyncUtilTimeout: 25_000 })
