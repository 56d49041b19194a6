package dev.glossdeck.picture;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which attributes of an SVG drawing are kept, and with which values. */
final class SvgAttributes {
  private static final Set<String> SHOWING = Set.of("image", "feImage");
  private static final Set<String> ANIMATING =
      Set.of("animate", "animateMotion", "animateTransform", "set");
  private static final Pattern DATA =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE = Pattern.compile("(?i)(?:https?://|mailto:).*");
  private static final Pattern RUNNING = Pattern.compile("(?i)on.*|(?:.*:)?href|style");

  private final SvgNames names;

  SvgAttributes(SvgNames names) {
    this.names = names;
  }

  /** Whether an element may be kept, that is, it does not animate scripts or links. */
  static boolean isHarmless(String element, Optional<String> animated) {
    return !ANIMATING.contains(element)
        || animated.filter(name -> RUNNING.matcher(name.strip()).matches()).isEmpty();
  }

  /**
   * Sanitises an attribute.
   *
   * @param element the name of the element
   * @param namespace the namespace of the attribute; empty for none
   * @param name the name of the attribute
   * @param value its value
   * @return the value to keep; empty if the attribute is to be removed
   */
  Optional<String> cleaned(String element, String namespace, String name, String value) {
    if (!names.hasAttribute(namespace, name)) {
      return Optional.empty();
    }
    boolean isOurs = namespace.isEmpty() || namespace.equals(SvgNames.XLINK);
    if (isOurs && name.equals("href")) {
      return Optional.of(value).filter(address -> isLocal(element, address.strip()));
    }
    if (isOurs && !SvgStyles.isHarmless(value)) {
      return name.equals("style") ? Optional.of(SvgStyles.cleaned(value)) : Optional.empty();
    }
    return Optional.of(value);
  }

  /** Sanitises an attribute of an element that has no effect in browsers. */
  Optional<String> cleanedInert(String namespace, String name, String value) {
    return Optional.of(value)
        .filter(said -> namespace.isEmpty() || names.hasAttribute(namespace, name));
  }

  private static boolean isLocal(String element, String address) {
    if (SHOWING.contains(element)) {
      return address.startsWith("#") || isPicture(address);
    }
    return address.startsWith("#") || (element.equals("a") && PAGE.matcher(address).matches());
  }

  /** Whether an address is a data URL of a complete raster image within the limits. */
  private static boolean isPicture(String address) {
    Matcher data = DATA.matcher(address);
    if (!data.lookingAt()) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(address.substring(data.end()));
      Optional<Picture> picture = RasterFiles.read(new PictureBytes(bytes));
      return picture.isPresent();
    } catch (PictureFault | IllegalArgumentException e) {
      return false;
    }
  }
}
