package dev.glossdeck.export.site.html;

import dev.glossdeck.export.site.page.Html;
import java.util.HashSet;
import java.util.Set;

/** The links between the marks of notes and the notes of one side, for one page. */
public final class NoteLinks {
  private final String anchor;
  private final String back;
  private final Set<Integer> marked = new HashSet<>();

  /**
   * No links yet.
   *
   * @param anchor begins the ids, other than that of any other side of the page
   * @param back says where a link behind a note leads
   */
  public NoteLinks(String anchor, String back) {
    this.anchor = anchor;
    this.back = back;
  }

  /** The mark of a note. The first one of a note is what its link leads back to. */
  String mark(int number, String shown) {
    String id = marked.add(number) ? " id=\"" + mark(number) + "\"" : "";
    return "<a" + id + " role=\"doc-noteref\" href=\"#" + note(number) + "\">" + shown + "</a>";
  }

  /** The id of a note. */
  String note(int number) {
    return Html.text(anchor) + "-note-" + number;
  }

  private String mark(int number) {
    return Html.text(anchor) + "-mark-" + number;
  }

  /** The link from a note to its mark, if there is one. */
  String back(int number) {
    return marked.contains(number)
        ? " <a role=\"doc-backlink\" aria-label=\""
            + Html.text(back)
            + "\" href=\"#"
            + mark(number)
            + "\">\u21A9\uFE0E</a>"
        : "";
  }
}
