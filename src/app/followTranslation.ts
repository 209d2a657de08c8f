let isFollowing = false

/**
 * A browser that translates the page puts elements of its own in the place of texts. React goes on writing into the texts that were taken out,
 * which nobody sees, and fails when it takes one of them away. From now on a text that is written is put back in its place, where the browser
 * translates it anew, and what stands for a text goes with it. Asked for again it does nothing more. Returns how to stop.
 */
export function followTranslation(root: Node = document.body): () => void {
  if (isFollowing) return () => {}
  isFollowing = true
  /** What stands in the place of a text that was taken out. */
  const standIns = new WeakMap<Node, ChildNode>()
  const texts = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })
  const putBack = (text: Node): void => {
    const standIn = standIns.get(text)
    if (text.parentNode !== null || !standIn?.parentNode) return
    standIns.delete(text)
    standIn.replaceWith(text)
  }
  const look = (records: readonly MutationRecord[]): void => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.parentNode !== null) continue
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation)
        if (!standIn) continue
        standIns.set(text, standIn)
        texts.observe(text, { characterData: true })
        stop ??= leadToStandIns((node, parent) => {
          look(places.takeRecords())
          const seen = standIns.get(node)
          return seen?.parentNode === parent ? seen : node
        })
      }
    }
  }
  const places = new MutationObserver(look)
  let stop: (() => void) | null = null
  places.observe(root, { childList: true, subtree: true })
  return () => {
    isFollowing = false
    places.disconnect()
    texts.disconnect()
    stop?.()
  }
}

/** The element that translators of browsers put in. */
function isTranslation(node: Node | null): node is HTMLElement {
  return node instanceof HTMLElement && node.localName === 'font'
}

/** Has what is done to a text that was taken out done to what stands for it. Returns how to stop. */
function leadToStandIns(seenFor: (node: Node, parent: Node) => Node): () => void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    removeChild.call(this, child.parentNode === this ? child : seenFor(child, this))
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(
      this,
      node,
      before === null || before.parentNode === this ? before : seenFor(before, this),
    )
    return node
  }
  return () => {
    Node.prototype.removeChild = removeChild
    Node.prototype.insertBefore = insertBefore
  }
}
