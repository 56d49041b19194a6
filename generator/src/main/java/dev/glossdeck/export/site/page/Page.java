package dev.glossdeck.export.site.page;

import java.util.List;

/**
 * A page to write: all that its template sees.
 *
 * @param path in the published folder
 * @param template its name, without ending
 * @param frame the frame around the content
 * @param words of the interface
 * @param content a record of {@link Views}
 * @param head the metadata for other programs
 * @param foot links below the content
 */
public record Page(
    String path,
    String template,
    PageFrame frame,
    Messages words,
    Record content,
    PageHead head,
    List<PageLink> foot) {
  /** A page without head and foot. */
  public Page(String path, String template, PageFrame frame, Messages words, Record content) {
    this(path, template, frame, words, content, PageHead.NONE, List.of());
  }

  /** A copy with a head and a foot. */
  public Page with(PageHead otherHead, List<PageLink> otherFoot) {
    return new Page(path, template, frame, words, content, otherHead, otherFoot);
  }
}
