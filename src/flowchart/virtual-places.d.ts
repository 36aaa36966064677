declare module 'virtual:chart-places/*' {
  export const places: Readonly<Record<'full' | 'compact', import('./placed.ts').PlacedChart>>
}
