/** Reads its words aloud with the browser's own voice; a second click stops. Hidden where there is no voice. */
class ReadAloud extends HTMLElement {
  language = 'en';
  private text = '';

  get words() {
    return this.text;
  }

  set words(text: string) {
    this.text = text;
    this.stop();
  }

  private readonly toggle = () => {
    if (this.speaking) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(this.text);
    utterance.lang = this.language;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => (this.speaking = false);
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    this.speaking = true;
  };

  private get speaking() {
    return this.querySelector('button')?.getAttribute('aria-pressed') === 'true';
  }

  private set speaking(speaking: boolean) {
    this.querySelector('button')?.setAttribute('aria-pressed', String(speaking));
  }

  private stop() {
    if (this.isConnected && 'speechSynthesis' in window) {
      speechSynthesis.cancel();
      this.speaking = false;
    }
  }

  connectedCallback() {
    this.hidden = !('speechSynthesis' in window);
    this.addEventListener('click', this.toggle);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.toggle);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }
}

customElements.define('laurel-read-aloud', ReadAloud);
