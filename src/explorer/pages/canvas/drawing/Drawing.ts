import { createNodeImageProgram } from "@sigma/node-image";
import type Graph from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import type { Shown } from "../picture/shown.ts";
import type { Place, Positions } from "../layouts/placed.ts";
import { coloursAt, mixed, type Colours } from "./colours.ts";
import { emptyGraph, fill, type DrawnLine, type DrawnNode } from "./graph.ts";
import { Labels } from "./labels.ts";
import { linePrograms } from "./linePrograms.ts";
import { drawMark, shapeRoom, withRoomForNumbers, type Mark } from "./marks.ts";

/** What stands out, and what is marked. */
export type Emphasis = {
  /** Under the pointer or the keyboard: all but it and its neighbours fade. */
  focus: string | null;
  /** Where the keyboard stands. */
  current: string | null;
  selected: ReadonlySet<string>;
  /** Entities and lines on the routes asked for. */
  onRoutes: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  unseen: ReadonlyMap<string, number>;
};

const faded = 0.84;

/** From this many on, numbers and pins are drawn only where one has zoomed in: they would hide what they mark. */
const many = 400;

/** The graph on the screen, by sigma. What is on it is decided elsewhere. */
export class Drawing {
  readonly graph = emptyGraph();
  readonly sigma: Sigma;
  private readonly labels = new Labels();
  private colours: Colours;
  private emphasis: Emphasis = { focus: null, current: null, selected: new Set(), onRoutes: new Set(), pinned: new Set(), unseen: new Map() };
  private lit: ReadonlySet<string> | null = null;
  private stopMoving: () => void = () => {};
  private ended = false;

  constructor(private readonly container: HTMLElement) {
    this.colours = coloursAt(container);
    this.sigma = new Sigma(this.graph as unknown as Graph, container, {
      nodeProgramClasses: {
        kind: createNodeImageProgram({ drawingMode: "color", keepWithinCircle: false, size: { mode: "force", value: 96 }, correctCentering: false, debounceTimeout: null, drawHover: () => {}, drawLabel: this.labels.collect }),
      },
      edgeProgramClasses: linePrograms,
      defaultNodeType: "kind",
      defaultDrawNodeLabel: this.labels.collect,
      defaultDrawNodeHover: () => {},
      nodeReducer: (id, node) => this.nodeLook(id, node as DrawnNode),
      edgeReducer: (id, line) => this.lineLook(id, line as DrawnLine),
      enableEdgeEvents: true,
      zIndex: true,
      labelDensity: 2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 4,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: container.clientWidth < 600 ? 34 : 64,
      doubleClickZoomingRatio: 1, // a double click expands
      allowInvalidContainer: true,
    });
    this.sigma.on("beforeRender", () => this.labels.clear());
    this.sigma.on("afterRender", () => this.drawOnTop());
    void document.fonts.ready.then(() => this.ended || this.recolour());
  }

  show(shown: Shown, pins: Positions): void {
    this.stopMoving();
    fill(this.graph, shown, pins);
    // Lines are more than half of what a frame costs where there is no graphics processor; they are back when the move ends.
    const crowded = this.graph.order > many;
    if (this.sigma.getSetting("hideEdgesOnMove") !== crowded) this.sigma.setSetting("hideEdgesOnMove", crowded);
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    const { focus } = emphasis;
    this.lit = focus !== null && this.graph.hasNode(focus) ? new Set([focus, ...this.graph.neighbors(focus)]) : null;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** As the tokens and fonts are now. */
  recolour(): void {
    this.labels.forget();
    this.colours = coloursAt(this.container);
    this.sigma.refresh({ skipIndexation: true });
  }

  move(places: Positions, moving: boolean): void {
    this.stopMoving();
    this.sigma.setCustomBBox(null);
    const there = [...places].filter(([id]) => this.graph.hasNode(id));
    if (moving) this.stopMoving = animateNodes(this.graph as unknown as Graph, Object.fromEntries(there), { duration: 450, easing: "quadraticInOut" });
    else for (const [id, place] of there) this.graph.mergeNodeAttributes(id, place);
  }

  places(): Positions {
    return new Map(this.graph.mapNodes((id, { x, y }): [string, Place] => [id, { x, y }]));
  }

  flyTo(id: string, moving: boolean): void {
    const at = this.sigma.getNodeDisplayData(id);
    const near = this.graph.order > 60 ? 0.4 : 1; // where there are few, all names are read from afar
    if (at) this.look({ x: at.x, y: at.y, ratio: Math.min(this.sigma.getCamera().ratio, near) }, moving);
  }

  /** Everything in view. */
  fit(moving: boolean): void {
    this.sigma.setCustomBBox(null);
    this.look({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, moving);
  }

  zoom(by: number, moving: boolean): void {
    this.look({ ratio: this.sigma.getCamera().getBoundedRatio(this.sigma.getCamera().ratio / by) }, moving);
  }

  /** The page's colours, for what is exported. */
  get palette(): Colours {
    return this.colours;
  }

  end(): void {
    this.ended = true;
    this.stopMoving();
    this.sigma.kill();
  }

  private look(to: Partial<{ x: number; y: number; ratio: number; angle: number }>, moving: boolean): void {
    const camera = this.sigma.getCamera();
    if (moving) void camera.animate(to, { duration: 350 });
    else camera.setState({ ...camera.getState(), ...to });
  }

  private nodeLook(id: string, { kind, ...node }: DrawnNode) {
    const { selected, current, onRoutes, focus } = this.emphasis;
    const colour = this.colours.kind[kind];
    const stands = id === focus || id === current || selected.has(id);
    if (this.lit && !this.lit.has(id)) return { ...node, color: mixed(colour, this.colours.paper, faded), label: stands ? node.label : "", zIndex: 0, forceLabel: false };
    return { ...node, color: colour, zIndex: stands ? 2 : 1, forceLabel: stands || onRoutes.has(id) || this.lit !== null };
  }

  private lineLook(id: string, line: DrawnLine) {
    const { selected, onRoutes, focus } = this.emphasis;
    const { line: plain, paper, accent } = this.colours;
    if (selected.has(id)) return { ...line, color: accent, size: line.size + 1.5, zIndex: 3 };
    if (this.lit && !this.graph.extremities(id).includes(focus!)) return { ...line, color: mixed(plain, paper, faded), zIndex: 0 };
    if (onRoutes.has(id)) return { ...line, color: accent, size: line.size + 1.2, zIndex: 2 };
    return { ...line, color: this.lit ? mixed(plain, this.colours.ink, 0.35) : plain, zIndex: 1 };
  }

  private drawOnTop(): void {
    const context = this.sigma.getCanvases().labels!.getContext("2d")!;
    const room = this.sigma.getDimensions();
    const marks = this.marksIn(room);

    const taken = marks.map(shapeRoom);
    const numbered = withRoomForNumbers(marks, taken);
    this.labels.draw(context, this.colours, room, taken);
    for (const mark of numbered) drawMark(context, mark, this.colours);
  }

  private marksIn({ width, height }: { width: number; height: number }): Mark[] {
    const { current, selected, pinned, unseen } = this.emphasis;
    const detailed = this.graph.order <= many || this.sigma.getCamera().ratio < 0.4;

    return this.graph.nodes().flatMap((id) => {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data) return [];
      const { x, y } = this.sigma.framedGraphToViewport(data);
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return [];
      const bright = detailed && (this.lit === null || this.lit.has(id));
      return [{ x, y, size: this.sigma.scaleSize(data.size), unseen: bright ? unseen.get(id) ?? 0 : 0, pinned: bright && pinned.has(id), selected: selected.has(id), current: id === current }];
    });
  }
}
