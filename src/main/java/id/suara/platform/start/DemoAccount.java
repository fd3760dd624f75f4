package id.suara.platform.start;

import id.suara.kernel.Role;

/** One line of the file that the launcher names. */
record DemoAccount(Role role, String login, String passphrase, String token) {

    static final String HEADER = "role\tlogin\tpassphrase\ttoken\n";

    String line() {
        return role + "\t" + login + "\t" + passphrase + "\t" + token + "\n";
    }
}
