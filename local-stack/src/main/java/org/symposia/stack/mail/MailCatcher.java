package org.symposia.stack.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;

/**
 * Receives every mail of the stack by SMTP, forwards none, keeps them on disk and shows
 * them on a page. Both ports are bound to loopback.
 */
public final class MailCatcher implements AutoCloseable {

	/** How long a slow machine may take to open the port. */
	private static final Duration STARTUP = Duration.ofMinutes(2);

	private final GreenMail smtp;

	private final HttpServer http;

	private MailCatcher(GreenMail smtp, HttpServer http) {
		this.smtp = smtp;
		this.http = http;
	}

	/**
	 * Starts both servers.
	 * @param folder where the mails are kept; created when missing
	 * @param smtpPort the port that takes mails, 0 for any
	 * @param pagePort the port of the page and of {@code /api/mails}, 0 for any
	 * @return the running catcher
	 * @throws IOException when the folder or the page's port cannot be used
	 */
	public static MailCatcher start(Path folder, int smtpPort, int pagePort) throws IOException {
		MailFolder mails = MailFolder.open(folder);
		InetAddress loopback = InetAddress.getLoopbackAddress();
		ServerSetup setup = new ServerSetup(smtpPort, loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP);
		setup.setServerStartupTimeout(STARTUP.toMillis());
		GreenMail smtp = new GreenMail(setup);
		smtp.getUserManager().setMessageDeliveryHandler((message, address) -> take(mails, message, address));
		smtp.start();
		HttpServer http = HttpServer.create(new InetSocketAddress(loopback, pagePort), 0);
		http.createContext("/", new MailSite(mails));
		http.start();
		return new MailCatcher(smtp, http);
	}

	private static GreenMailUser take(MailFolder mails, MovingMessage message, MailAddress address)
			throws MessagingException, UserException {
		try {
			mails.keep(message.getMessage(), address.getEmail());
			return new Recipient(address.getEmail());
		}
		catch (IOException ex) {
			throw new UserException("The mail could not be kept", ex);
		}
	}

	int smtpPort() {
		return this.smtp.getSmtp().getPort();
	}

	int pagePort() {
		return this.http.getAddress().getPort();
	}

	@Override
	public void close() {
		this.smtp.stop();
		this.http.stop(0);
	}

	static void main(String[] arguments) throws IOException {
		MailCatcher catcher = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
				Integer.parseInt(arguments[2]));
		Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "mail-shutdown"));
		System.out.println("Mails are taken on port " + arguments[1] + " and shown on port " + arguments[2]);
	}

}
