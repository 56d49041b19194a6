package dev.glossdeck.code;

/**
 * A stretch of program text of one kind.
 *
 * @param kind what it is
 * @param text its characters, one or more; a comment or a string may go over several lines,
 *     separated by LF
 */
public record Token(TokenKind kind, String text) {}
