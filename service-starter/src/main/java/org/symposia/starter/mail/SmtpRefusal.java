package org.symposia.starter.mail;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import org.symposia.starter.work.WorkFailedException;

/**
 * The reply code of a mail server, without its text, which mostly repeats the address.
 *
 * @param code the reply code (RFC 5321, 4.2); 0 if there was none
 * @param ours whether it is about this installation rather than about the mail
 */
record SmtpRefusal(int code, boolean ours) {

	static WorkFailedException explain(MailException failure) {
		SmtpRefusal refusal = of(failure);
		String kind = failure.getClass().getSimpleName();
		return new WorkFailedException((refusal.code > 0) ? kind + ", SMTP " + refusal.code : kind,
				refusal.isForGood());
	}

	/**
	 * The mailbox does not exist or does not accept this mail, so repeating cannot help.
	 */
	private boolean isForGood() {
		return !this.ours && this.code >= 550 && this.code <= 559;
	}

	private static SmtpRefusal of(MailException failure) {
		SmtpRefusal found = new SmtpRefusal(0, true);
		Deque<Throwable> open = new ArrayDeque<>();
		open.add(failure);
		while (!open.isEmpty() && found.code == 0) {
			Throwable next = open.remove();
			found = read(next);
			addCauses(next, open);
		}
		return found;
	}

	private static SmtpRefusal read(Throwable failure) {
		return switch (failure) {
			case SMTPAddressFailedException address -> new SmtpRefusal(address.getReturnCode(), false);
			case SMTPSenderFailedException sender -> new SmtpRefusal(sender.getReturnCode(), true);
			case SMTPSendFailedException send when send.getNextException() == null ->
				new SmtpRefusal(send.getReturnCode(), false);
			default -> new SmtpRefusal(0, true);
		};
	}

	private static void addCauses(Throwable failure, Deque<Throwable> open) {
		if (failure instanceof MailSendException sending) {
			for (Exception each : sending.getMessageExceptions()) {
				open.add(each);
			}
		}
		if (failure instanceof MessagingException chained && chained.getNextException() != null) {
			open.add(chained.getNextException());
		}
		else if (failure.getCause() != null) {
			open.add(failure.getCause());
		}
	}

}
