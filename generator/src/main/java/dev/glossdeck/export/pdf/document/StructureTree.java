package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PageContent.Marked;
import dev.glossdeck.export.pdf.object.ArrayText;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import dev.glossdeck.export.pdf.tag.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The structure tree, which defines the reading order (PDF 32000-1, 14.7; ISO 14289-1, 7.1): a
 * Document with one Sect per card, question before answer, whatever pages they are on. A card is
 * written when no later page has content of it.
 */
final class StructureTree {
  private final ObjectFile file;
  private final int root;
  private final int document;
  private final ArrayText sections = new ArrayText();
  private final ParentTree parents;
  private final TreeMap<Integer, Section> open = new TreeMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  /** Begins with an empty Document. */
  StructureTree(ObjectFile file) {
    this.file = file;
    this.root = file.reserve();
    this.document = file.reserve();
    this.parents = new ParentTree(file);
  }

  /**
   * Adds the marked content of the next page; cards are in ascending order of their numbers.
   *
   * @param page the number of the page
   * @return the key of the page in the parent tree
   */
  int addPage(int page, PageContent content) throws IOException {
    closeBefore(content.firstCard());
    ArrayText elements = new ArrayText();
    List<Marked> marked = content.marked();
    for (int mcid = 0; mcid < marked.size(); mcid++) {
      Section section = open.computeIfAbsent(marked.get(mcid).card(), this::begin);
      elements.reference(section.add(marked.get(mcid), page, mcid));
    }
    return parents.add(elements);
  }

  /**
   * Completes the tree.
   *
   * @return the number of its root
   */
  int finish() throws IOException {
    closeBefore(Integer.MAX_VALUE);
    DictionaryText whole = StructureElement.entries("Document", root);
    file.write(document, whole.raw("K", sections));
    DictionaryText tree =
        new DictionaryText()
            .name("Type", "StructTreeRoot")
            .reference("K", document)
            .reference("ParentTree", parents.finish())
            .number("ParentTreeNextKey", parents.size());
    file.write(root, tree);
    return root;
  }

  /**
   * Names the section of a card, for programs rather than for people (PDF 32000-1, 14.7.2, T).
   *
   * @param card the number of a card of which no page has been added
   */
  void name(int card, String name) {
    names.put(card, name);
  }

  private Section begin(int card) {
    DictionaryText entries = StructureElement.entries("Sect", document);
    Optional.ofNullable(names.remove(card)).ifPresent(name -> entries.text("T", name));
    return new Section(file.reserve(), entries);
  }

  private void closeBefore(int card) throws IOException {
    Iterator<Section> closed = open.headMap(card).values().iterator();
    while (closed.hasNext()) {
      sections.reference(closed.next().write());
      closed.remove();
    }
  }

  /** The elements of a card while its pages are written. */
  private final class Section {
    private final int number;
    private final DictionaryText entries;
    private final SideElements question = new SideElements();
    private final SideElements answer = new SideElements();

    Section(int number, DictionaryText entries) {
      this.number = number;
      this.entries = entries;
    }

    int add(Marked content, int page, int mcid) {
      SideElements side = content.side() == PageContent.Side.QUESTION ? question : answer;
      StructureElement leaf = side.leaf(content.tag(), number);
      leaf.addContent(page, mcid);
      content.box().ifPresent(box -> leaf.addBox(box, page));
      return leaf.number();
    }

    int write() throws IOException {
      ArrayText kids = new ArrayText();
      for (SideElements side : List.of(question, answer)) {
        for (StructureElement element : side.all) {
          element.writeTo(file);
        }
        side.top.forEach(kids::reference);
      }
      file.write(number, entries.raw("K", kids));
      return number;
    }
  }

  /** The elements of a side; the ancestors of the last content are still open. */
  private final class SideElements {
    private final List<StructureElement> all = new ArrayList<>();
    private final List<Integer> top = new ArrayList<>();
    private final List<Tag.Node> path = new ArrayList<>();
    private final List<StructureElement> elements = new ArrayList<>();

    /** The element of a tag, below the section of the card. */
    StructureElement leaf(Tag tag, int section) {
      int shared = 0;
      while (shared < Math.min(path.size(), tag.path().size())
          && path.get(shared).equals(tag.path().get(shared))) {
        shared++;
      }
      path.subList(shared, path.size()).clear();
      elements.subList(shared, elements.size()).clear();
      for (Tag.Node node : tag.path().subList(shared, tag.path().size())) {
        open(node, section);
      }
      return elements.get(elements.size() - 1);
    }

    private void open(Tag.Node node, int section) {
      int number = file.reserve();
      if (elements.isEmpty()) {
        top.add(number);
        elements.add(new StructureElement(number, node, section));
      } else {
        StructureElement parent = elements.get(elements.size() - 1);
        parent.addKid(number);
        elements.add(new StructureElement(number, node, parent.number()));
      }
      all.add(elements.get(elements.size() - 1));
      path.add(node);
    }
  }
}
