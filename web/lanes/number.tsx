/** A number in a full circle, inside an SVG. */
export function Number({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <g className="num">
      <circle cx={x} cy={y} r="8.5" />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  )
}
