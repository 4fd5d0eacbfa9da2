import { NodeProgram, type NodeLabelDrawingFunction, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EntityKind } from "../../../api/schema.generated.ts";
import { kinds } from "../../../vocabulary/kinds.ts";
import { distances, extent } from "./kindDistances.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;

const corners = [[-1, -1], [1, -1], [-1, 1], [-1, 1], [1, -1], [1, 1]] as const;

/** Not looked up in an image: sharp at every size, there in the first frame, and cheap where there is no graphics processor. */
const fragment = `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_kind;
varying float v_pixel;
${distances}
void main() {
  gl_FragColor = v_color * clamp(0.5 - distanceTo(v_kind, v_at) / v_pixel, 0.0, 1.0);
}`;

const vertex = `
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_kind;
varying float v_pixel;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * size, 1)).xy, 0, 1);
  v_at = a_corner * vec2(${extent}, -${extent});
  v_pixel = ${extent} * u_sizeRatio / a_size / u_pixelRatio;
  v_kind = a_kind;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0; // sigma packs colours so
}`;

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio"] as const;

/** Each entity as the outline of its kind. In triangles and not in instances, for what `linePrograms` says. */
export function kindProgram(drawLabel: NodeLabelDrawingFunction): NodeProgramType {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    override drawLabel = drawLabel;
    override drawHover = () => {};

    /** Nothing to pick from is drawn: `hitAt` reckons that. */
    constructor(...[gl, , sigma]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, sigma);
    }

    getDefinition() {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_kind", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_corner", size: 2, type: FLOAT },
        ],
      };
    }

    processVisibleItem(_: number, at: number, data: NodeDisplayData): void {
      const { x, y, size, color, kind } = data as NodeDisplayData & { kind: EntityKind };
      for (const [vertex, [right, up]] of corners.entries()) {
        this.array.set([x, y, size, kinds.indexOf(kind), floatColor(color), right, up], at + 7 * vertex);
      }
    }

    setUniforms({ matrix, sizeRatio, correctionRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, matrix);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, sizeRatio);
      gl.uniform1f(uniformLocations["u_correctionRatio"]!, correctionRatio);
      gl.uniform1f(uniformLocations["u_pixelRatio"]!, pixelRatio);
    }
  };
}
