/** Stands in for the unpacker of meshopt, which the viewer does not use (vite.config.ts). */
export const MeshoptDecoder = { ready: Promise.resolve() }
