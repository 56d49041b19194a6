package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PageContent.Marked;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The structure tree, which defines the reading order (PDF 32000-1, 14.7; ISO 14289-1, 7.1): a
 * Document with one Sect per card, question before answer, whatever pages they are on.
 */
public final class StructureTree {
  private static final COSName TYPE_MARKED_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");
  private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  private final COSDictionary root = new COSDictionary();
  private final COSDictionary document;
  private final COSArray sections = new COSArray();
  private final COSArray parents = new COSArray();
  private final TreeMap<Integer, Section> open = new TreeMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private int pages;

  /** Begins with an empty Document. */
  public StructureTree() {
    document = element("Document", root);
    document.setItem(COSName.K, sections);
    root.setItem(COSName.TYPE, STRUCT_TREE_ROOT);
    root.setItem(COSName.K, document);
  }

  /**
   * Adds the marked content of the next page; cards are in ascending order of their numbers.
   *
   * @return the key of the page in the parent tree
   */
  int addPage(COSDictionary page, PageContent content) {
    closeBefore(content.firstCard());
    COSArray elements = new COSArray();
    for (Marked marked : content.marked()) {
      elements.add(section(marked.card()).add(marked, page, elements.size()));
    }
    parents.add(COSInteger.get(pages));
    parents.add(elements);
    return pages++;
  }

  /**
   * Completes the tree.
   *
   * @return its root
   */
  public COSDictionary finish() {
    closeBefore(Integer.MAX_VALUE);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(PARENT_TREE_NEXT_KEY, pages);
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

  private Section section(int card) {
    return open.computeIfAbsent(card, this::begin);
  }

  private Section begin(int card) {
    COSDictionary element = element("Sect", document);
    Optional.ofNullable(names.remove(card)).ifPresent(name -> element.setString(COSName.T, name));
    return new Section(element);
  }

  private void closeBefore(int card) {
    Iterator<Section> closed = open.headMap(card).values().iterator();
    while (closed.hasNext()) {
      sections.add(closed.next().finish());
      closed.remove();
    }
  }

  private static COSDictionary element(String type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCT_ELEM);
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    return element;
  }

  /** Creates an element with the attributes that its type requires. */
  private static COSDictionary element(Tag.Node node, COSDictionary parent) {
    COSDictionary element = element(node.type(), parent);
    if (!node.alt().isEmpty()) {
      element.setString(COSName.ALT, node.alt());
    }
    if (!node.language().isEmpty()) {
      element.setString(COSName.LANG, node.language());
    }
    if (node.type().equals("TH")) {
      // ISO 14289-1, 7.5: a table header has a scope.
      COSDictionary scope = attributes("Table");
      scope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
      element.setItem(COSName.A, scope);
    }
    return element;
  }

  /** The layout attributes of a graphic (PDF 32000-1, 14.8.5.4.3). */
  private static COSDictionary layout(Rect area) {
    COSDictionary layout = attributes("Layout");
    COSArray corners = new COSArray();
    for (float edge : new float[] {area.x(), area.y(), area.right(), area.top()}) {
      corners.add(new COSFloat(edge));
    }
    layout.setItem(COSName.BBOX, corners);
    return layout;
  }

  private static COSDictionary attributes(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    return attributes;
  }

  /** The elements of a card while its pages are written. */
  private static final class Section {
    private final COSDictionary element;
    private final SideElements question;
    private final SideElements answer;

    Section(COSDictionary element) {
      this.element = element;
      this.question = new SideElements(element);
      this.answer = new SideElements(element);
    }

    COSDictionary add(Marked content, COSDictionary page, int mcid) {
      SideElements side = content.side() == PageContent.Side.QUESTION ? question : answer;
      COSDictionary leaf = side.add(content.tag(), page, mcid);
      content.box().ifPresent(area -> leaf.setItem(COSName.A, layout(area)));
      return leaf;
    }

    COSDictionary finish() {
      COSArray kids = new COSArray();
      question.top.forEach(kids::add);
      answer.top.forEach(kids::add);
      element.setItem(COSName.K, kids);
      return element;
    }
  }

  /** The elements of a side; the ancestors of the last content are still open. */
  private static final class SideElements {
    private final COSDictionary section;
    private final List<COSDictionary> top = new ArrayList<>();
    private final List<Tag.Node> path = new ArrayList<>();
    private final List<COSDictionary> elements = new ArrayList<>();

    SideElements(COSDictionary section) {
      this.section = section;
    }

    COSDictionary add(Tag tag, COSDictionary page, int mcid) {
      int shared = 0;
      while (shared < Math.min(path.size(), tag.path().size())
          && path.get(shared).equals(tag.path().get(shared))) {
        shared++;
      }
      path.subList(shared, path.size()).clear();
      elements.subList(shared, elements.size()).clear();
      for (Tag.Node node : tag.path().subList(shared, tag.path().size())) {
        open(node);
      }
      COSDictionary leaf = elements.get(elements.size() - 1);
      addContent(leaf, page, mcid);
      return leaf;
    }

    private void open(Tag.Node node) {
      boolean isTop = elements.isEmpty();
      COSDictionary parent = isTop ? section : elements.get(elements.size() - 1);
      COSDictionary element = element(node, parent);
      if (isTop) {
        top.add(element);
      } else {
        kids(parent).add(element);
      }
      path.add(node);
      elements.add(element);
    }

    private static void addContent(COSDictionary element, COSDictionary page, int mcid) {
      if (!element.containsKey(COSName.PG)) {
        element.setItem(COSName.PG, page);
      }
      if (element.getCOSDictionary(COSName.PG) == page) {
        kids(element).add(COSInteger.get(mcid));
        return;
      }
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, TYPE_MARKED_REFERENCE);
      reference.setItem(COSName.PG, page);
      reference.setInt(COSName.MCID, mcid);
      kids(element).add(reference);
    }

    private static COSArray kids(COSDictionary element) {
      COSArray kids = element.getCOSArray(COSName.K);
      if (kids != null) {
        return kids;
      }
      COSArray fresh = new COSArray();
      element.setItem(COSName.K, fresh);
      return fresh;
    }
  }
}
