// chartjs-node-canvas asks for `canvas` (node-canvas 3), which downloads or compiles a binary when it is
// installed. @napi-rs/canvas offers the same interface with its binaries inside npm packages; what it lacks
// is `toBuffer` on a canvas made for SVG.
const napi = require('@napi-rs/canvas/node-canvas')

const createCanvas = (width, height, type) => {
  const canvas = napi.createCanvas(width, height, type)
  if (type !== 'svg') return canvas
  canvas.toBuffer = () => Buffer.from(canvas.getContent())
  return canvas
}

module.exports = { ...napi, createCanvas }
