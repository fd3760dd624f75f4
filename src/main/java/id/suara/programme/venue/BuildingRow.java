package id.suara.programme.venue;

import java.io.Serializable;

public record BuildingRow(long id, String name, String address, long version) implements Serializable {}
