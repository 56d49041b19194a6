package dev.glossdeck.code;

/**
 * A token of program text.
 *
 * @param kind its kind
 * @param text its characters, one or more; a comment or string may have several lines, separated by
 *     LF
 */
public record Token(TokenKind kind, String text) {}
