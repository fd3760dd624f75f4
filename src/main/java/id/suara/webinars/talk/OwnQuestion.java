package id.suara.webinars.talk;

/** A question as its writer sees it. @param reason null for one that is not hidden */
public record OwnQuestion(long id, String words, boolean named, QuestionStatus status, HiddenReason reason) {}
