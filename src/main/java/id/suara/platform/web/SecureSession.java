package id.suara.platform.web;

import id.suara.kernel.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The session's cookie travels encrypted only, wherever people reach the installation that way. */
@WebListener
public class SecureSession implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.isSecure());
    }
}
