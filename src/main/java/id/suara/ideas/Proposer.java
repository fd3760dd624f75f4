package id.suara.ideas;

/** A child whose idea was led to another's, as everyone may see them (S9). */
public record Proposer(String penName, String provinceCode) {}
